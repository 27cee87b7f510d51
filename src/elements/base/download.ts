import type { Programme } from '../../model/types.js';

/** Hands a text to the reader as a file named after the programme. */
export function download({ id }: Programme, ending: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = (id ?? 'programme') + ending;
  anchor.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
