import { circularIds } from '../circular.js';
import { type Problem, pathOf, problem } from '../problem.js';
import type { Text } from '../text.js';
import { nearest } from '../unknown-fields.js';
import type { Check } from './index.js';

/** After so many problems, none is told what was probably meant. */
const mostHints = 100;

/** Every id named must be there; a parent may not be its own descendant. */
export const checkReferences: Check = (programme, originalKeys) => {
  const problems: Problem[] = [];
  const idsOf = (rows: readonly { id?: string | null | undefined }[]) =>
    new Set(rows.map((row) => row.id).filter((id): id is string => id != null));
  const known = {
    acts: idsOf(programme.acts),
    tasks: idsOf(programme.tasks),
    sections: idsOf(programme.sections),
    directions: idsOf(programme.directions),
    organisations: idsOf(programme.organisations),
    measures: idsOf(programme.measures),
    partners: idsOf(programme.partners),
    grants: idsOf(programme.grants),
  };
  type Kind = keyof typeof known;

  const refer = (kind: Kind, id: string | null | undefined, ...keys: PropertyKey[]) => {
    if (id == null || known[kind].has(id)) return;
    // Looking for what was meant compares with every id; where a hundred are wrong, it is no slip of one letter.
    const meant = problems.length < mostHints ? nearest(id, known[kind]) : null;
    const details: Problem['details'] = meant ? { kind, meant } : { kind };
    problems.push(problem('unknown-reference', 'warning', pathOf(originalKeys(keys)), id, details));
  };
  const referAll = (kind: Kind, ids: readonly string[], ...keys: PropertyKey[]) => {
    for (let index = 0; index < ids.length; index++) refer(kind, ids[index], ...keys, index);
  };
  // A party may also be a name as it stands; only what is spelt like an id is taken for one.
  const referParty = (party: Text | null | undefined, ...keys: PropertyKey[]) => {
    if (typeof party === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(party))
      refer('organisations', party, ...keys);
  };

  for (const key of ['initiator', 'developer', 'executor', 'publisher'] as const)
    referParty(programme[key], key);
  programme.coDevelopers.forEach((party, i) => {
    referParty(party, 'coDevelopers', i);
  });
  programme.participants.forEach((party, i) => {
    referParty(party, 'participants', i);
  });
  referParty(programme.contact?.office, 'contact', 'office');
  programme.acts.forEach((act, i) => {
    referParty(act.passedBy, 'acts', i, 'passedBy');
  });
  programme.directions.forEach((row, i) => {
    refer('sections', row.section, 'directions', i, 'section');
  });
  programme.measures.forEach((row, i) => {
    referAll('sections', row.sections, 'measures', i, 'sections');
    refer('directions', row.direction, 'measures', i, 'direction');
    refer('tasks', row.task, 'measures', i, 'task');
    row.executors.forEach((party, k) => {
      referParty(party, 'measures', i, 'executors', k);
    });
    referAll('partners', row.partners, 'measures', i, 'partners');
    referAll('grants', row.grants, 'measures', i, 'grants');
    refer('acts', row.act, 'measures', i, 'act');
    refer('measures', row.supersededBy, 'measures', i, 'supersededBy');
    refer('measures', row.mergedInto, 'measures', i, 'mergedInto');
  });
  programme.grants.forEach((row, i) => {
    for (const key of ['donor', 'implementer', 'recipient'] as const) referParty(row[key], 'grants', i, key);
    refer('grants', row.parent, 'grants', i, 'parent');
    referAll('measures', row.measures, 'grants', i, 'measures');
    referAll('partners', row.partners, 'grants', i, 'partners');
  });
  programme.calls.forEach((row, i) => {
    referParty(row.donor, 'calls', i, 'donor');
    refer('grants', row.grant, 'calls', i, 'grant');
  });

  const circular = circularIds(programme.grants);
  programme.grants.forEach((row, i) => {
    if (!circular.has(row.id)) return;
    const path = pathOf(originalKeys(['grants', i, 'parent']));
    problems.push(problem('circular-parent', 'warning', path, row.parent));
  });
  return problems;
};
