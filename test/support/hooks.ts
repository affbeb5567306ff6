import nock from 'nock';

/**
 * Root hooks of every suite. HTTP mocks are only for faults; real servers on loopback stay reachable,
 * everything else is refused so that no test can depend on a network.
 */
export const mochaHooks = {
  beforeAll(): void {
    nock.disableNetConnect();
    nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
  },
  afterAll(): void {
    nock.cleanAll();
    nock.restore();
  },
};
