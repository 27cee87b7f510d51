import { posix } from 'node:path';
import { parseSync, visitorKeys } from 'oxc-parser';

/** The floors of src, by the folder under it; what lies in src itself is an entry point on the highest. */
const floors = { model: 0, format: 1, locales: 1, geometry: 2, elements: 3, cli: 4, builder: 4 };
const entryFloor = 4;

const pageGlobals = new Set(['document', 'window', 'navigator', 'globalThis', 'self']);

function floorOf(path) {
  const [folder, ...rest] = path.split('/');
  return rest.length === 0 ? entryFloor : floors[folder];
}

/** Calls `visit` with each node and its parent's reason for holding it, and skips names that refer to no variable. */
function walk(node, visit) {
  visit(node);
  for (const key of visitorKeys[node.type] ?? []) {
    const isName =
      !node.computed &&
      ((node.type === 'MemberExpression' && key === 'property') || (key === 'key' && !node.shorthand));
    if (isName) continue;
    for (const child of [node[key]].flat()) if (child?.type) walk(child, visit);
  }
}

function isDate(node) {
  return node.type === 'Identifier' && node.name === 'Date';
}

/** The clock, the page or Intl where a node speaks of one. */
function forbidden(node, floor) {
  if (node.type === 'NewExpression' && isDate(node.callee) && node.arguments.length === 0)
    return 'new Date()';
  if (node.type === 'CallExpression' && isDate(node.callee)) return 'Date()';
  if (node.type === 'MemberExpression' && isDate(node.object) && node.property.name === 'now')
    return 'Date.now';
  if (node.type !== 'Identifier') return undefined;
  if (pageGlobals.has(node.name)) return node.name;
  return floor === 0 && node.name === 'Intl' ? 'Intl' : undefined;
}

/** What a node imports, be it at run time, for its types, again exported or on demand. */
function imported(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source ?? undefined;
    default:
      return undefined;
  }
}

function importProblem(path, floor, source) {
  const specifier = source.value;
  if (typeof specifier !== 'string') return 'imports a computed path';
  if (/^(lit|@lit)(\/|$)|^lit-/.test(specifier)) {
    return floor < 3 && !path.startsWith('locales/') ? `imports ${specifier}` : undefined;
  }
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  if (target.startsWith('../')) return `imports ${specifier} from outside src`;
  const targetFloor = floorOf(target);
  if (targetFloor === undefined) return `imports ${specifier}, which is on no floor`;
  return targetFloor > floor ? `imports ${specifier} from a higher floor` : undefined;
}

/**
 * What is wrong with the place of one file in the house, as sentences that begin with its path.
 * `path` is relative to src, with slashes.
 */
export function problems(path, source) {
  const floor = floorOf(path);
  if (floor === undefined) return [`${path} is on no floor`];
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) return [`${path} cannot be parsed: ${errors[0].message}`];
  const found = new Set();
  walk(program, (node) => {
    const reference = imported(node);
    const problem = reference && importProblem(path, floor, reference);
    if (problem) found.add(`${path} ${problem}`);
    const word = floor < 3 && forbidden(node, floor);
    if (word) found.add(`${path} uses ${word}`);
  });
  return [...found];
}
