import { sessionToken } from './token.ts';

/** Calls a client-callable script include (doc:api-reference/c_GlideAjaxAPI). */
export class GlideAjax {
  readonly #parameters = new URLSearchParams();
  #answer: string | null = null;

  constructor(processor: string) {
    this.#parameters.set('sysparm_processor', processor);
  }

  addParam(name: string, value: unknown): void {
    this.#parameters.set(name, String(value));
  }

  /** @param callback gets something with `responseXML`. */
  getXML(callback: (response: XMLHttpRequest) => void): void {
    const request = this.#open(true);
    request.addEventListener('loadend', () => {
      callback(request);
    });
    request.send(this.#parameters.toString());
  }

  getXMLAnswer(
    callback: (answer: string | null, ...more: unknown[]) => void,
    additional?: unknown,
    third?: unknown,
  ): void {
    this.getXML((request) => {
      callback(answerOf(request), additional, third);
    });
  }

  /** The page waits. Not available to scoped scripts on the platform. */
  getXMLWait(): void {
    const request = this.#open(false);
    request.send(this.#parameters.toString());
    this.#answer = answerOf(request);
  }

  getAnswer(): string | null {
    return this.#answer;
  }

  #open(later: boolean): XMLHttpRequest {
    this.#parameters.set('sysparm_ck', sessionToken());
    const request = new XMLHttpRequest();
    request.open('POST', '/xmlhttp.do', later);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.setRequestHeader('X-UserToken', sessionToken());
    return request;
  }
}

function answerOf(request: XMLHttpRequest): string | null {
  return request.responseXML?.documentElement.getAttribute('answer') ?? null;
}
