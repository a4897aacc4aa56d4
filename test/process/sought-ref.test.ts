import assert from 'node:assert/strict';
import { caseRef } from '../../src/process/ids.js';
import { begins } from '../../src/process/sought-ref.js';

const ref = caseRef('SIP-7K1QX0');

describe('A reference that is sought', () => {
  it('is found by how it begins, with SIP or without, however it is written', () => {
    const typed = [
      '',
      ' ',
      'S',
      'sip',
      'SIP-',
      'sip-7k',
      'SIP 7K1',
      'sip–7k1qx0',
      '7',
      '7k1 qx0',
      'SIP7K1QX0',
    ];
    for (const each of typed) assert.ok(begins(each, ref), each);
  });

  it('is found with letters that look like its digits', () => {
    for (const each of ['sip-7kl', '7KIQ', 'sip-7k1qxo']) assert.ok(begins(each, ref), each);
  });

  it('is not found by what stands in the middle of it, goes on after it, or is no reference', () => {
    const typed = ['K1QX0', 'IP-7K', 'SIP-7K1QX00', 'SIP-8', 'SIPSIP', 'åäö', '.*', '%', 'Alex'];
    for (const each of typed) assert.ok(!begins(each, ref), each);
  });
});
