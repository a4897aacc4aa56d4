/** A small fictional directory for tests, and ways to write it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const vgr = '10000000-0000-4000-8000-000000000001';
export const partille = '10000000-0000-4000-8000-000000000002';
export const anna = '20000000-0000-4000-8000-00000000000a';
export const maja = '20000000-0000-4000-8000-00000000000B';

export const aUnit = (id: string, changes: object = {}) => ({
  id,
  hsaId: null,
  principalId: 'vgr',
  name: id,
  neutralName: 'en mottagning i regionen',
  kind: 'regional-health',
  obliged: true,
  field: 'psykiatri',
  municipality: 'Göteborg',
  area: 'Göteborgsområdet',
  receivingUnitId: null,
  email: null,
  phone: null,
  channel: null,
  ...changes,
});

export const aFile = () => ({
  principals: [
    { id: 'vgr', name: 'Västra Götalandsregionen', sector: 'region', tenantId: vgr },
    { id: 'partille', name: 'Partille kommun', sector: 'municipality', tenantId: partille },
  ],
  units: [
    aUnit('bup-mottagning', { channel: { tenantId: vgr, teamId: 't1', channelId: '19:bup@thread.tacv2' } }),
    aUnit('bup-oster', { name: 'BUP Öster', receivingUnitId: 'bup-mottagning', email: 'oster@vgr.example' }),
    aUnit('ekdalsskolan', {
      name: 'Ekdalsskolan',
      principalId: 'partille',
      kind: 'school',
      municipality: 'Partille',
    }),
  ],
  memberships: [
    { tenantId: vgr, aadObjectId: anna, unitId: 'bup-mottagning', role: 'dispatcher' },
    { tenantId: vgr, aadObjectId: maja, unitId: 'bup-oster', role: 'staff' },
  ],
});

/** Folders of one test file, which are gone after it. */
export function folders() {
  const made: string[] = [];
  const make = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'sip-directory-'));
    made.push(folder);
    return folder;
  };
  return {
    make,
    async file(name: string, content: string | Uint8Array): Promise<string> {
      const path = join(await make(), name);
      await writeFile(path, content);
      return path;
    },
    remove: async () => {
      for (const folder of made.splice(0)) await rm(folder, { recursive: true });
    },
  };
}
