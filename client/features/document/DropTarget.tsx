import { useEffect, useEffectEvent, useState } from "react";
import { useText } from "../../i18n/text.ts";
import { useOpenFile } from "./useOpenFile.ts";
import "./document.css";

/** Opens a file that is dropped anywhere on the page, and says so while it hovers. */
export function DropTarget() {
  const { document } = useText();
  const openFile = useOpenFile();
  const [isOver, setOver] = useState(false);
  const open = useEffectEvent((file: File) => openFile(file));

  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (file === undefined) return;
      event.preventDefault();
      open(file);
    };
    window.addEventListener("dragover", onDrag);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDrag);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);

  return isOver ? <div className="drop-target">{document.drop}</div> : null;
}
