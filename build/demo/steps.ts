/** Says what the demo is doing, and how long each step took. On a terminal a running step shows that it runs. */
import { styleText } from 'node:util';

export class Steps {
  readonly #isTerminal = process.stdout.isTTY;

  say(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  readonly detail = (text: string): void => this.say(styleText('dim', `    ${text}`));

  async run<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    const started = performance.now();
    const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    if (this.#isTerminal) process.stdout.write(`  … ${name}`);
    const ticking = setInterval(() => this.#tick(name, seconds()), 1000);
    try {
      const value = await work();
      this.#end(styleText('green', '✓'), name, seconds());
      return value;
    } catch (problem) {
      this.#end(styleText('red', '✗'), name, seconds());
      throw problem;
    } finally {
      clearInterval(ticking);
    }
  }

  #tick(name: string, seconds: string): void {
    process.stdout.write(this.#isTerminal ? `\r  … ${name} ${seconds}` : `  … ${name} ${seconds}\n`);
  }

  #end(mark: string, name: string, seconds: string): void {
    process.stdout.write(`${this.#isTerminal ? '\r\u001b[2K' : ''}  ${mark} ${name} ${styleText('dim', seconds)}\n`);
  }
}
