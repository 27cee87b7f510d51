import { fromHundredths, toHundredths } from './decimal.js';
import { type Sum, sumsOf } from './money.js';
import type { Amount, Grant } from './types.js';

/** A line of the file about one who pays. */
export type Share = Grant['cofinancing'][number];

/** What one of those who pay for a grant is to pay, has paid and still owes; `null` where it is not known. */
export interface Obligation {
  share: Share;
  due: Sum | null;
  /** The file has no figure for `due`: it follows from the shares, and from what another one pays. */
  derived: boolean;
  paid: Sum | null;
  owed: Sum | null;
}

/**
 * Who pays for a grant, and how much of it is still to come, as far as the file says so. The donor owes what was
 * signed, or else approved, unless its own line has a figure; what was received came from the donor. Where a line has
 * a share only, its figure follows from the exact figure and share of another line, if all such lines agree on the
 * whole. Nothing is known of what stays open where there is no word on what was paid, or in another currency.
 */
export function obligationsOf(grant: Grant): Obligation[] {
  const isDonor = ({ role, party }: Share) =>
    role === 'donor' && (party == null || JSON.stringify(party) === JSON.stringify(grant.donor));
  const agreed = grant.signed ?? grant.approved;
  const shares = [...grant.cofinancing];
  const ofDonor = shares.filter(isDonor).length;
  if (ofDonor === 0 && agreed) shares.unshift({ role: 'donor', party: grant.donor } as Share);
  const lines = shares.map((share) => {
    const donor = ofDonor < 2 && isDonor(share);
    return {
      share,
      amount: share.amount ?? (donor ? agreed : null),
      paid: sumOf(share.paid ?? (donor ? grant.received : null)),
    };
  });
  const byShare = wholeOf(lines);
  return lines.map(({ share, amount, paid }) => {
    const stated = sumOf(amount);
    // What is said in words, such as that nothing is to be paid, is no gap for a figure.
    const due = stated ?? (amount ? null : byShare(share));
    return {
      share,
      due,
      derived: stated === null && due !== null,
      paid,
      owed: due && paid && rest(due, paid),
    };
  });
}

const sumOf = (amount: Amount | null | undefined): Sum | null => sumsOf([amount])[0] ?? null;

/** Shares as whole numbers of millionths of a per cent: exact, and nobody words them finer. */
const millionths = ({ share }: Share): bigint => BigInt(Math.round((share ?? 0) * 1e6));

/** What a share comes to, by the lines that have an exact figure and an exact share; nothing where they contradict each other. */
function wholeOf(
  lines: readonly { share: Share; amount: Amount | null | undefined }[],
): (share: Share) => Sum | null {
  const known = lines.flatMap(({ share, amount }) => {
    const part = millionths(share);
    return amount?.value != null && amount.wording === 'exact' && !share.atLeast && part > 0n
      ? { figure: toHundredths(amount.value), part, currency: amount.currency }
      : [];
  });
  const [first, ...others] = known;
  const agree = others.every(
    ({ figure, part, currency }) =>
      currency === first?.currency && figure * first.part === first.figure * part,
  );
  return (share) => {
    if (!first || !agree || share.share == null) return null;
    const product = first.figure * millionths(share);
    const low = fromHundredths((product + first.part / 2n) / first.part);
    return {
      currency: first.currency,
      low,
      high: share.atLeast ? null : low,
      approximate: product % first.part !== 0n,
      rows: 1,
    };
  };
}

/** What stays of `due` after `paid`, both of which may be ranges: the least and the most that it can be. */
function rest(due: Sum, paid: Sum): Sum | null {
  const minus = (most: string, least: string) => {
    const left = toHundredths(most) - toHundredths(least);
    return left > 0n ? left : 0n;
  };
  const low = paid.high === null ? 0n : minus(due.low, paid.high);
  if (due.currency !== paid.currency || (due.high === null && low === 0n)) return null;
  return {
    currency: due.currency,
    low: fromHundredths(low),
    high: due.high && fromHundredths(minus(due.high, paid.low)),
    approximate: due.approximate || paid.approximate,
    rows: 1,
  };
}
