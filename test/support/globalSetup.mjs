import { tsImport } from 'tsx/esm/api';

/** Jest loads its global hooks outside its own transformer, so the TypeScript is loaded by tsx here. */
export default async function globalSetup() {
  const { startTestCluster } = await tsImport('./testCluster.ts', import.meta.url);
  globalThis.stopTestCluster = await startTestCluster();
}
