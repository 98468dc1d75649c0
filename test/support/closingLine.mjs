/**
 * Jest reporter: ends every run with one line that a machine can read, `N passed, N failed, N skipped`.
 *
 * Jest puts its own summary behind every other reporter, so the line is written when the process exits. A test file that
 * could not be loaded counts as one failure.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.once('exit', () => {
      process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
}
