import { UiPage } from '@servicenow/sdk/core';
import page from '../../client/blast/index.html';

UiPage({
  $id: Now.ID['blast-radius'],
  endpoint: 'x_rsc_rescind_blast_radius.do',
  description: 'Rescind blast radius',
  html: page,
  direct: true,
});
