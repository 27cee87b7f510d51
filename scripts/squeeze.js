import MagicString from 'magic-string';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * Tags at whose edges space says nothing: those of blocks, which no style sheet here sets in a line of text, of tables,
 * and of shapes.
 */
const blocks =
  / ?(<\/?(?:article|caption|circle|dd|details|dialog|div|dl|dt|figcaption|figure|footer|form|g|h[1-6]|header|li|line|ol|p|path|rect|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>])[^<>]*>) ?/g;

/** Stands for an expression, so that a tag with one in it is still seen whole. */
const mark = '\0';

function squeezed(tag, parts) {
  const spaced = parts.join(mark).replace(/\s+/g, ' ');
  const text =
    tag === 'css'
      ? spaced
          .replace(/\/\*.*?\*\//g, '')
          .replace(/ ?([{};,]|>=?) ?/g, '$1')
          // Before a colon a space may matter: “a :hover”.
          .replaceAll(': ', ':')
          .replaceAll(';}', '}')
      : spaced.replace(blocks, '$1');
  return text.split(mark);
}

/**
 * Source without what means nothing to a browser in its templates and style sheets: indentation, and comments in the
 * latter. Minifiers leave it alone; a browser makes and clones a node of text for it.
 * Returns a MagicString, which gives the new code and its source map.
 */
export function squeeze(file, source) {
  const code = new MagicString(source);
  new Visitor({
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      const parts = squeezed(
        tag.name,
        quasis.map(({ value }) => value.raw),
      );
      for (const [place, { start, end, value }] of quasis.entries()) {
        if (parts[place] !== value.raw) code.update(start, end, parts[place]);
      }
    },
  }).visit(parseSync(file, source, { astType: 'js' }).program);
  return code;
}
