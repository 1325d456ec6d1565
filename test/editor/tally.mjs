/** Counts what passed and what failed, and says so. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Runs one test. Later tests run also where it fails. */
  async test(name, body) {
    try {
      await body();
      this.passed++;
      console.log(`✓ ${name}`);
    } catch (error) {
      this.failed++;
      console.log(`✗ ${name}`);
      console.error(error);
    }
  }

  /** Adds what another program counted. */
  add({ passed, failed }) {
    this.passed += passed;
    this.failed += failed;
  }

  /** The last line: nothing is ever skipped. */
  report() {
    console.log(`\n${this.passed} passed, ${this.failed} failed, 0 skipped`);
    return this.failed === 0 ? 0 : 1;
  }
}
