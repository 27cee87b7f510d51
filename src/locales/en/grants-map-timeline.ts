// Made by scripts/localize.js from ../en.xlf; changes belong there.
export const templates = {
  '0595': `Remark`,
  '0708': `Table: what is shown (.csv)`,
  '079f': `Reset`,
  '2757': `Close`,
  '3657': `all records`,
  '73e4': `Filters`,
  '792d': `Table: all records (.csv)`,
  '98de': `Download or print`,
  '996a': `Shown:`,
  'af45': `Partners`,
  'b69e': `Print`,
  'c827': `The file has no such record.`,
  'ebb1': `Found:`,
  'f3e9': `All`,
  'f7c4': `Grants and aid`,
};
