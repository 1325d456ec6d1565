import { writeFileSync } from 'node:fs';

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];

/** Declares a test. Tests run one after another, in the order of their declaration. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/**
 * Runs every test and writes `{ passed, failed }` to the file that GONGWEN_TEST_REPORT names.
 *
 * @throws Error where a test failed, so that VS Code ends with an error too
 */
export async function runTests(): Promise<void> {
  const failed: string[] = [];
  for (const { name, body } of tests) {
    try {
      await body();
      console.log(`✓ ${name}`);
    } catch (error) {
      failed.push(name);
      console.log(`✗ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  const report = process.env['GONGWEN_TEST_REPORT'];
  if (report) writeFileSync(report, JSON.stringify({ passed: tests.length - failed.length, failed: failed.length }));
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
}

/** Asks again until the answer is there. @throws Error after ten seconds, with what was waited for */
export async function eventually<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
