/** Hands a file to the reader. */
export function download(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Rows as a file. The mark at its start tells spreadsheets that it is UTF-8. */
export const csvFile = (text: string): Blob =>
  new Blob(['\u{FEFF}', text], { type: 'text/csv;charset=utf-8' });
