/** Tables as text: RFC 4180, read leniently and written so that no spreadsheet takes a cell for a formula. */

export interface Row {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Row by row; `unclosed` is the line of a quotation mark that nothing closes: what follows it is no row. */
export function* readRows(text: string): Generator<Row | { readonly unclosed: number }> {
  const cell = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begin = line;
    for (;;) {
      cell.lastIndex = at;
      const [all = '', quoted, plain = ''] = cell.exec(text) ?? [];
      if (all === '' && text[at] === '"') return yield { unclosed: line };
      cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      line += all.split('\n').length - 1;
      at += all.length;
      // What stands behind a closing quotation mark belongs to no cell.
      while (quoted !== undefined && at < text.length && !/[,\r\n]/.test(text[at] ?? '')) at += 1;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (cells.length > 1 || cells[0] !== '') yield { line: begin, cells };
  }
}

/**
 * What a spreadsheet would take for a formula: a cell that begins with one of these, also in its wide form or after spaces, gets an
 * apostrophe before it. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/u;

/** One line, every cell in quotation marks. */
export const writeRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
