import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readSandboxFile, writeSandboxFile } from '../../src/sandbox/sandboxKeys.ts';

test('a sandbox folder of an older version keeps its keys and gets those it lacks, the same from then on', async () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
  try {
    const { support: _support, airport: _airport, ...older } = (await readSandboxFile(dataDir)).keys;
    const file = { baseUrl: 'http://127.0.0.1:1', keys: older, vaultKey: 'vault' };
    fs.writeFileSync(path.join(dataDir, 'sandbox.json'), JSON.stringify(file));
    const read = await readSandboxFile(dataDir);
    expect(read).toMatchObject({
      ...file,
      keys: { ...older, support: expect.any(String), airport: expect.any(String) },
    });
    await writeSandboxFile(dataDir, read);
    expect(await readSandboxFile(dataDir)).toEqual(read);
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});
