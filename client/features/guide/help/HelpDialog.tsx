import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { type ComponentType, useEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import { Button } from "../../../ui/Button.tsx";
import { beginFirstSteps } from "../first/firstSteps.ts";
import { CertaintyHelp } from "./CertaintyHelp.tsx";
import { type HelpPart, helpParts, openHelp } from "./helpStore.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import { KindsHelp } from "./KindsHelp.tsx";
import { MapHelp } from "./MapHelp.tsx";
import { useWords } from "./useWords.ts";
import { WordsHelp } from "./WordsHelp.tsx";
import "./help.css";

const contents: Readonly<Record<HelpPart, ComponentType>> = {
  map: MapHelp,
  certainty: CertaintyHelp,
  kinds: KindsHelp,
  words: WordsHelp,
  keys: KeysHelp,
};

const close = (): void => openHelp(null);

/** How to read what is shown, what its words mean, and what keys do. */
export function HelpDialog({ part }: { readonly part: HelpPart }) {
  const words = useWords();
  useClosedByLinks();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={close} isDismissable>
      <Modal className="sheet help-sheet">
        <Dialog className="help">
          <Heading slot="title">{words.title}</Heading>
          <Tabs className="help-parts" defaultSelectedKey={part}>
            <TabList className="lower-tabs" aria-label={words.title}>
              {helpParts.map((one) => (
                <Tab key={one} id={one}>
                  {words.parts[one]}
                </Tab>
              ))}
            </TabList>
            {helpParts.map((one) => {
              const Contents = contents[one];
              return (
                <TabPanel key={one} id={one} className="help-part">
                  <Contents />
                </TabPanel>
              );
            })}
          </Tabs>
          <footer>
            <Button
              onPress={() => {
                close();
                beginFirstSteps();
              }}
            >
              {words.again}
            </Button>
            <Button look="main" slot="close">
              {words.close}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Who follows a link to a passage wants to see it, and not the help before it. */
function useClosedByLinks(): void {
  const [path] = useLocation();
  const passage = new URLSearchParams(useSearch()).get("passage");
  const address = `${path} ${passage}`;
  const opened = useRef(address);
  useEffect(() => {
    if (address !== opened.current) close();
  }, [address]);
}
