import assert from 'node:assert/strict';
import { driftClasses } from '../../../connector/src/domain/finding.ts';
import {
  byFramework,
  controlsOfClass,
  controlsOfReport,
  controlsText,
  frameworkOf,
  mappedClasses,
  type Report,
  reports,
} from '../../../plugin/src/server/policy/audit/controls.ts';

/** Every id that field-survey sections 2 and 5 name, by framework. */
const known = new Set(
  `NHI1:2025 NHI2:2025 NHI3:2025 NHI4:2025 NHI5:2025 NHI6:2025 NHI7:2025 NHI8:2025 NHI9:2025 NHI10:2025
  GV.RR-02 GV.SC-10 GV.OV-03 ID.AM-02 ID.AM-04 ID.AM-05 ID.AM-08 ID.IM-02 PR.AA-01 PR.AA-03 PR.AA-05 PR.PS-04 DE.CM-03
  DE.CM-09 AC-2(a) AC-2(b) AC-2(d) AC-2(e) AC-2(f) AC-2(g) AC-2(h) AC-2(i) AC-2(j) AC-2(k) AC-2(l) AC-2(3) AC-2(3)(a)
  AC-2(3)(b) AC-2(3)(d) AC-2(13) AC-5 AC-6 AC-6(7) PS-4 PS-5 IA-5 AU-10 A.5.3 A.5.15 A.5.16 A.5.17 A.5.18 A.6.5 A.8.2
  A.5.23`.split(/\s+/),
);
for (const id of ['1.6', '1.7', '2.1', '3.2', '6.1', '6.2']) known.add(`GOVERN ${id}`);
for (const id of ['2.4', '3.1', '4.1', '4.3']) known.add(`MANAGE ${id}`);
known.add('MEASURE 3.1');

describe('plugin/audit/controls', () => {
  it('maps every drift class to NIST CSF, 800-53 and ISO 27001 at least', () => {
    for (const driftClass of driftClasses) {
      const of = Object.keys(byFramework(controlsOfClass(driftClass)));
      for (const framework of ['NIST CSF 2.0', 'NIST SP 800-53 rev. 5', 'ISO/IEC 27001:2022']) {
        assert.ok(of.includes(framework), `${driftClass}: ${framework}`);
      }
    }
  });

  it('names only ids that the field survey has, each once, and that fit the column', () => {
    const all = [
      ...mappedClasses.map(controlsOfClass),
      ...Object.keys(reports).map((name) => controlsOfReport(name as Report)),
    ];
    for (const ids of all) {
      assert.ok(ids.length > 0);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.join(',').length <= 255);
      for (const id of ids) {
        assert.ok(known.has(id), id);
        assert.ok(frameworkOf(id), id);
      }
    }
  });

  it('keeps what the reporter named, and knows nothing about what is no class', () => {
    assert.equal(controlsText('self_approval', 'PR.AA-05, X-1'), 'PR.AA-05,AC-5,A.5.3,X-1');
    assert.equal(
      controlsText('self_approval', controlsText('self_approval', 'X-1')),
      controlsText('self_approval', 'X-1'),
    );
    assert.deepEqual(controlsOfClass('constructor'), []);
  });
});
