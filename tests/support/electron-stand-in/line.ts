/**
 * A typed conversation between two processes over the channel of a forked child: either side asks, the other answers, several questions
 * may be open at once. Both ends are parts of the same program, so what arrives is taken to have the shape that was sent.
 */
export type CallsOf<Calls> = { readonly [Name in keyof Calls]: { readonly asks: unknown; readonly gives: unknown } };

export type Answers<Calls extends CallsOf<Calls>> = {
  readonly [Name in keyof Calls]: (asks: Calls[Name]['asks']) => Promise<Calls[Name]['gives']>;
};

interface Question<Calls extends CallsOf<Calls>, Name extends keyof Calls> {
  readonly kind: 'question';
  readonly number: number;
  readonly name: Name;
  readonly asks: Calls[Name]['asks'];
}

type Answer =
  | { readonly kind: 'answer'; readonly number: number; readonly gives: unknown }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string };

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

export class Line<Outgoing extends CallsOf<Outgoing>, Incoming extends CallsOf<Incoming>> {
  readonly #send: (message: unknown) => void;
  #answers: Answers<Incoming> | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #isCut = false;

  constructor(send: (message: unknown) => void) {
    this.#send = send;
  }

  /** To be called at once, before the other process can have asked anything. */
  answerWith(answers: Answers<Incoming>): void {
    this.#answers = answers;
  }

  call<Name extends keyof Outgoing>(name: Name, asks: Outgoing[Name]['asks']): Promise<Outgoing[Name]['gives']> {
    if (this.#isCut) return Promise.reject(new Error(`${String(name)}: the other process has ended.`));
    this.#last += 1;
    const question: Question<Outgoing, Name> = { kind: 'question', number: this.#last, name, asks };
    return new Promise<Outgoing[Name]['gives']>((resolve, reject) => {
      this.#waiting.set(question.number, { resolve, reject });
      this.#send(question);
    });
  }

  /** To be called with everything that the other process sends. */
  receive(message: unknown): void {
    if (isQuestion<Incoming>(message)) void this.#answer(message);
    else if (isAnswer(message)) this.#settle(message);
  }

  /** To be called when the other process has ended: every open question fails. */
  cut(): void {
    this.#isCut = true;
    for (const waiting of this.#waiting.values()) waiting.reject(new Error('The other process has ended.'));
    this.#waiting.clear();
  }

  async #answer<Name extends keyof Incoming>({ number, name, asks }: Question<Incoming, Name>): Promise<void> {
    let answer: Answer;
    try {
      if (this.#answers === null) throw new Error('Nobody answers on this line.');
      answer = { kind: 'answer', number, gives: await this.#answers[name](asks) };
    } catch (error) {
      answer = { kind: 'failure', number, message: error instanceof Error ? error.message : String(error) };
    }
    if (!this.#isCut) this.#send(answer);
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (answer.kind === 'answer') waiting?.resolve(answer.gives);
    else waiting?.reject(new Error(answer.message));
  }
}

function isQuestion<Calls extends CallsOf<Calls>>(message: unknown): message is Question<Calls, keyof Calls> {
  return kindOf(message) === 'question';
}

function isAnswer(message: unknown): message is Answer {
  return kindOf(message) === 'answer' || kindOf(message) === 'failure';
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
}
