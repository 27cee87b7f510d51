/**
 * Exact decimal arithmetic for money, on hundredths of the currency's unit (kopecks, cents) as `bigint`:
 * binary floating point would lose kopecks in the totals that auditors compare.
 */

/** Reads `"2407770"`, `"2407770.5"` or `"2407770.00"` as hundredths. The text must already be valid. */
export function toHundredths(value: string): bigint {
  const point = value.indexOf('.');
  if (point < 0) return BigInt(`${value}00`);
  const padding = point === value.length - 2 ? '0' : '';
  return BigInt(value.slice(0, point) + value.slice(point + 1) + padding);
}

/** Hundredths as a decimal string with two places: `240777000n` → `"2407770.00"`. */
export function fromHundredths(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
