import { UiPage } from '@servicenow/sdk/core';
import page from '../../client/overview/index.html';

UiPage({
  $id: Now.ID['overview'],
  endpoint: 'x_rsc_rescind_overview.do',
  description: 'Rescind overview',
  html: page,
  direct: true,
});
