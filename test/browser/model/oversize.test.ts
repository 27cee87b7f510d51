import { expect } from '@open-wc/testing';
import { oversize } from '../../../src/model/oversize.js';

const nested = (depth: number): object => {
  let node: object = {};
  for (let level = 0; level < depth; level++) node = { node };
  return node;
};

describe('oversize', () => {
  it('lets pass what is 24 deep, and no more', () => {
    expect(oversize(nested(24), 4_000_000)).to.equal(null);
    expect(oversize(nested(25), 4_000_000)).to.equal('too-deep');
    expect(oversize([[nested(23)]], 4_000_000)).to.equal('too-deep');
  });

  it('lets pass 4,000,000 values, and no more', () => {
    expect(oversize([new Array(3_999_999).fill(0)], 4_000_000)).to.equal(null);
    expect(oversize([new Array(4_000_000).fill(0)], 4_000_000)).to.equal('too-large');
  });

  it('finds a circle too deep', () => {
    const node: Record<string, unknown> = {};
    node.list = [node, node];
    expect(oversize(node, 4_000_000)).to.equal('too-deep');
  });
});
