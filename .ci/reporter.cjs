'use strict';
const { reporters } = require('mocha');

/** Mocha's spec output, then one plain closing line that any CI can read. */
module.exports = class ClosingLineReporter extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    process.stdout.write(`${passes} passed, ${failures} failed, ${pending} skipped\n`);
  }
};
