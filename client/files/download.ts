/** Hands a text, or what is a file already, to the browser as a file to keep. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn of the loop; before, the link must hold.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
