import assert from 'node:assert/strict';
import { RescindError } from '../../../connector/src/lib/errors.ts';
import { parseJson } from '../../../connector/src/lib/http-json.ts';
import type { HttpResponse } from '../../../connector/src/ports/http.ts';

const answer = (text: string, type = 'application/json'): HttpResponse => ({
  status: 200,
  headers: { 'content-type': type },
  text,
});
const codeOf = (response: HttpResponse): string => {
  try {
    parseJson(response, 'platform', 'GET https://x.example/api');
  } catch (error) {
    assert.ok(error instanceof RescindError);
    return `${error.code}: ${error.message}`;
  }
  return 'parsed';
};

describe('lib/http-json', () => {
  it('parses JSON whatever the server calls it', () => {
    assert.deepEqual(parseJson(answer(' {"a":1}', 'text/plain'), 'target', ''), { a: 1 });
  });

  it('says that a web page came, with its title, also when it pretends to be JSON', () => {
    const page = '<!DOCTYPE html><html><head><title>Instance Hibernating</title></head></html>';

    assert.match(
      codeOf(answer(page, 'text/html')),
      /^platform_protocol: .*web page.*“Instance Hibernating”/,
    );
    assert.match(codeOf(answer(page)), /^platform_protocol: .*web page/);
  });

  it('tells JSON that stops in the middle from something that never was JSON', () => {
    assert.match(codeOf(answer('{"result":[{"a":"b"},{"a')), /^platform_incomplete: .*ended early/);
    assert.match(codeOf(answer('upstream error')), /^platform_protocol: .*not JSON/);
  });

  it('does not repeat what the answer said: it may hold personal data', () => {
    assert.doesNotMatch(codeOf(answer('{"password":"hunter2","x')), /hunter2/);
  });
});
