import '@servicenow/sdk/global';

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          'acl-acceptance-create': {
            table: 'sys_security_acl';
            id: '997aedb809954b57b7f5076f9708fd00';
          };
          'acl-acceptance-delete': {
            table: 'sys_security_acl';
            id: '7cfec99c355f448faef95ee072d0750f';
          };
          'acl-acceptance-read': {
            table: 'sys_security_acl';
            id: 'fab22a60425d42d580c8bd3085f7cadc';
          };
          'acl-acceptance-read-own': {
            table: 'sys_security_acl';
            id: '649e69a7c30b442e91bf38cf65c5711b';
          };
          'acl-acceptance-write': {
            table: 'sys_security_acl';
            id: 'e7549b3b012840db9323fbbb20d27a81';
          };
          'acl-acceptance-write-own': {
            table: 'sys_security_acl';
            id: '5553971aa99b4e36a869c5852b459aae';
          };
          'acl-application-create': {
            table: 'sys_security_acl';
            id: '274440014bdf41eba038204822dfa4ad';
          };
          'acl-application-delete': {
            table: 'sys_security_acl';
            id: '8563f98398bb4c90aa328f13973e6c19';
          };
          'acl-application-exempted-by-write': {
            table: 'sys_security_acl';
            id: '4c47467ff42d4b23b0a9d9b1610102f1';
          };
          'acl-application-last-accepted-at-write': {
            table: 'sys_security_acl';
            id: '6c8ac0790f5f438bb3671bc0afbf8fa5';
          };
          'acl-application-last-accepted-run-write': {
            table: 'sys_security_acl';
            id: 'bdb38fc655c9408988c2ea8b017efffd';
          };
          'acl-application-last-accounts-write': {
            table: 'sys_security_acl';
            id: '818486bb642642f980dea67316195652';
          };
          'acl-application-last-entitlements-write': {
            table: 'sys_security_acl';
            id: '67896d6d027f479b8209f015663e9862';
          };
          'acl-application-last-grants-write': {
            table: 'sys_security_acl';
            id: 'cdd5f0282e164531afc6ef415d677797';
          };
          'acl-application-read': {
            table: 'sys_security_acl';
            id: '185263f7bd7c4b6d94f5b3fe4b300116';
          };
          'acl-application-write': {
            table: 'sys_security_acl';
            id: '1c3a6526ae9d4884beeba81e48686e34';
          };
          'acl-chain-check-create': {
            table: 'sys_security_acl';
            id: 'dd0a2ab444794f878b1019c6bdde60cd';
          };
          'acl-chain-check-delete': {
            table: 'sys_security_acl';
            id: 'c78e265121c641b0be64af19d836bc03';
          };
          'acl-chain-check-read': {
            table: 'sys_security_acl';
            id: 'e60ca89e0eca4aa58a67fd977c96074e';
          };
          'acl-chain-check-write': {
            table: 'sys_security_acl';
            id: '6cd9bfb923aa4936a495c789b0f58d5c';
          };
          'acl-decision-create': {
            table: 'sys_security_acl';
            id: 'b79f0fb2813a47469fe63233abb4a14a';
          };
          'acl-decision-delete': {
            table: 'sys_security_acl';
            id: 'd56b9d7419f244219c9cf4b0d3dfbb7f';
          };
          'acl-decision-read': {
            table: 'sys_security_acl';
            id: '0db6601370fe4ee8809dc2b9aa64d540';
          };
          'acl-decision-write': {
            table: 'sys_security_acl';
            id: 'd000a83337c84281a2ef8895e8b58f1c';
          };
          'acl-dismissal-create': {
            table: 'sys_security_acl';
            id: '97866cc0eea64d7da0599ef1655f43f4';
          };
          'acl-dismissal-delete': {
            table: 'sys_security_acl';
            id: 'cc8ef11d3be942a1ba1ed0d2bebcd05a';
          };
          'acl-dismissal-read': {
            table: 'sys_security_acl';
            id: 'b25a85e2a8f74bcd8fd58160bc97ed86';
          };
          'acl-dismissal-write': {
            table: 'sys_security_acl';
            id: 'ff7e6298ec7f4a4f89fb7b6eae6b0e3f';
          };
          'acl-entitlement-create': {
            table: 'sys_security_acl';
            id: '7d063dac3a864765907ea877277516c1';
          };
          'acl-entitlement-delete': {
            table: 'sys_security_acl';
            id: 'cf2db08634fa46b2a373879d089f6c2c';
          };
          'acl-entitlement-read': {
            table: 'sys_security_acl';
            id: '2cae257543564ccab82038378db25eff';
          };
          'acl-entitlement-write': {
            table: 'sys_security_acl';
            id: 'c3c75e866102478a86b2d1773fd383e2';
          };
          'acl-evidence-create': {
            table: 'sys_security_acl';
            id: '8af5d30a882d444591724bd647d45a6f';
          };
          'acl-evidence-delete': {
            table: 'sys_security_acl';
            id: '32187b3814f64ef2a6e8e7a39159c488';
          };
          'acl-evidence-read': {
            table: 'sys_security_acl';
            id: '2a994443cb23422a8361a6b3f7f507b2';
          };
          'acl-evidence-write': {
            table: 'sys_security_acl';
            id: '8c7a466154a84943a94062459f416f0a';
          };
          'acl-finding-create': {
            table: 'sys_security_acl';
            id: '3ea839c793e94f88b2cac53a058378ae';
          };
          'acl-finding-delete': {
            table: 'sys_security_acl';
            id: '61fc0f64f0c446958570e18c61822b62';
          };
          'acl-finding-read': {
            table: 'sys_security_acl';
            id: 'bb3493a5019c403188facb8707f748c8';
          };
          'acl-finding-write': {
            table: 'sys_security_acl';
            id: '4fe3ac0e5150480795c0d54d99b0a6ea';
          };
          'acl-gate-create': {
            table: 'sys_security_acl';
            id: '306de1b6ac1a415387be0fed916d8e8a';
          };
          'acl-gate-delete': {
            table: 'sys_security_acl';
            id: '879525f96c8e40c78d9d2778dc8fb71f';
          };
          'acl-gate-read': {
            table: 'sys_security_acl';
            id: '41df5caec1614e168b819f343fcd9bcf';
          };
          'acl-gate-write': {
            table: 'sys_security_acl';
            id: '3da78ac0dc0d443a86177de84042b916';
          };
          'acl-grant-create': {
            table: 'sys_security_acl';
            id: 'acff7cbd074b4f5f9ee8e4b72d2724d4';
          };
          'acl-grant-delete': {
            table: 'sys_security_acl';
            id: '4c7d9e121c0345638cbbb7706422638b';
          };
          'acl-grant-event-create': {
            table: 'sys_security_acl';
            id: '57be6c23ea3347298130cdb15d332490';
          };
          'acl-grant-event-delete': {
            table: 'sys_security_acl';
            id: 'ebe8a4db1958470786e7a686192f2e58';
          };
          'acl-grant-event-read': {
            table: 'sys_security_acl';
            id: '1caba956aeb548008968d93f4ccaa56e';
          };
          'acl-grant-event-write': {
            table: 'sys_security_acl';
            id: 'd649fc6510f44490adf8b4867cf49d2d';
          };
          'acl-grant-read': {
            table: 'sys_security_acl';
            id: '0913eea9e4b845d781cf489fded853ff';
          };
          'acl-grant-write': {
            table: 'sys_security_acl';
            id: '6afac20a21f348618e8026f721a1cec0';
          };
          'acl-identity-create': {
            table: 'sys_security_acl';
            id: '9015f17d91844041941215fccdee57b0';
          };
          'acl-identity-delete': {
            table: 'sys_security_acl';
            id: '22bce8218fa74304b848f6f86292feb3';
          };
          'acl-identity-read': {
            table: 'sys_security_acl';
            id: 'b2f5372d10da4fe68940912acecab001';
          };
          'acl-identity-read-own': {
            table: 'sys_security_acl';
            id: '9e127197bff847a5862c22a981b385a4';
          };
          'acl-identity-write': {
            table: 'sys_security_acl';
            id: '0a1cd88e24ea4e3da2e89c731436699c';
          };
          'acl-permit-key-create': {
            table: 'sys_security_acl';
            id: 'e7f0c4ba84af401b92d6344a484ce846';
          };
          'acl-permit-key-delete': {
            table: 'sys_security_acl';
            id: 'a4931b151b5d49189e4d94f62532c830';
          };
          'acl-permit-key-read': {
            table: 'sys_security_acl';
            id: '2d755154ba8444c096a801df087a68d6';
          };
          'acl-permit-key-write': {
            table: 'sys_security_acl';
            id: 'a2623a2b91c240a28eaddc7e768dd6a3';
          };
          'acl-permit-use-create': {
            table: 'sys_security_acl';
            id: '3aeca9d6307c4936a1728771769727fd';
          };
          'acl-permit-use-delete': {
            table: 'sys_security_acl';
            id: '01c0f7c9d0ed473286febdb3b3081974';
          };
          'acl-permit-use-read': {
            table: 'sys_security_acl';
            id: 'd9d03ec587a64a57b32fabfdb420c192';
          };
          'acl-permit-use-write': {
            table: 'sys_security_acl';
            id: 'dd45394d09d04ae39dca780ebbec5b21';
          };
          'acl-remediation-active-write': {
            table: 'sys_security_acl';
            id: '4fc41b06c8fa469f95bdd8de47dd6f83';
          };
          'acl-remediation-application-write': {
            table: 'sys_security_acl';
            id: 'a1de3e46da4141fa95b1f42dc19e0f1d';
          };
          'acl-remediation-bounced-count-write': {
            table: 'sys_security_acl';
            id: '0d56fc5e66694b5b836bd9fcc866eed7';
          };
          'acl-remediation-claim-write': {
            table: 'sys_security_acl';
            id: '243477e7cce14e5191ece53e357f8a72';
          };
          'acl-remediation-claimed-at-write': {
            table: 'sys_security_acl';
            id: '8622748a6afa49b08dd9be39f7a2238a';
          };
          'acl-remediation-claimed-by-write': {
            table: 'sys_security_acl';
            id: '2b97828cfe9f4e7190b30a4c9bfb0356';
          };
          'acl-remediation-correlation-id-write': {
            table: 'sys_security_acl';
            id: '2711417a86d642b9a098473d63dcc909';
          };
          'acl-remediation-create': {
            table: 'sys_security_acl';
            id: '52b14a525a164d229e9b229eb9e7a7d5';
          };
          'acl-remediation-delete': {
            table: 'sys_security_acl';
            id: 'ac11ee9680bb4a889a1e0282a70d9434';
          };
          'acl-remediation-drift-class-write': {
            table: 'sys_security_acl';
            id: 'e9e1be5805044a03891bf7c017ee0362';
          };
          'acl-remediation-evidence-write': {
            table: 'sys_security_acl';
            id: '5c20f60d8cbd47619361a91b08daf0ad';
          };
          'acl-remediation-number-write': {
            table: 'sys_security_acl';
            id: '44d9addddcbd453fb1f3f1d5a0e87b70';
          };
          'acl-remediation-open-findings-write': {
            table: 'sys_security_acl';
            id: 'c8d7e68f366c45d99564bd7f03af53a5';
          };
          'acl-remediation-opened-at-write': {
            table: 'sys_security_acl';
            id: '6879df04fc0e488c915187ee05972c56';
          };
          'acl-remediation-opened-by-write': {
            table: 'sys_security_acl';
            id: '0ba00d799bed4c52bbe7b5b15b182914';
          };
          'acl-remediation-parent-write': {
            table: 'sys_security_acl';
            id: 'd34acc292e3a42049b209da64d96130f';
          };
          'acl-remediation-read': {
            table: 'sys_security_acl';
            id: '7a5f7a148cda4c77b6396046a1a96974';
          };
          'acl-remediation-write': {
            table: 'sys_security_acl';
            id: '6b838b3cb48948439f3ecc89ce8663c9';
          };
          'acl-rest-access': {
            table: 'sys_security_acl';
            id: 'd5d54f22959c4a13b31a463d47543ac0';
          };
          'acl-rest-access-configuration': {
            table: 'sys_security_acl';
            id: '1ef187688eaf42fa833ae71b1ef4b62f';
          };
          'acl-rest-access-evaluation': {
            table: 'sys_security_acl';
            id: 'd6d925587c954f2692a529fa53ed40c0';
          };
          'acl-rest-access-evaluations': {
            table: 'sys_security_acl';
            id: '8583d6e35c9a476e8ac49bf90e61f702';
          };
          'acl-rest-blast-radius': {
            table: 'sys_security_acl';
            id: '8314cabfc37645f18fa894d9e66756b4';
          };
          'acl-rest-blast-starts': {
            table: 'sys_security_acl';
            id: 'cbef2538a8fe4ba1ac0ef0745f067344';
          };
          'acl-rest-chains': {
            table: 'sys_security_acl';
            id: '65464af7d8e34273b9b407082e738d69';
          };
          'acl-rest-conflicts': {
            table: 'sys_security_acl';
            id: '6f18f9ab30da4eda91e886e481867b5a';
          };
          'acl-rest-evaluation': {
            table: 'sys_security_acl';
            id: '1db3a77b40014ff0a05fe82e233dcd5e';
          };
          'acl-rest-evidence': {
            table: 'sys_security_acl';
            id: '01e3c02a7c8f4c3ebb745726b45ac4f1';
          };
          'acl-rest-findings-list': {
            table: 'sys_security_acl';
            id: 'b0632ec4014c4e86b590b5ddf72691c5';
          };
          'acl-rest-grants-revoke': {
            table: 'sys_security_acl';
            id: 'df71f7a68ffe4f14afa31729871b5931';
          };
          'acl-rest-health': {
            table: 'sys_security_acl';
            id: 'b43b580ddcce4660a0dd1dd418cd5529';
          };
          'acl-rest-marks': {
            table: 'sys_security_acl';
            id: 'ba3b061c074c4b6aa4e8f3f8b25353d7';
          };
          'acl-rest-overview': {
            table: 'sys_security_acl';
            id: 'a763af88ce9c4e31afc24d52137cf2a7';
          };
          'acl-rest-permits-rotate': {
            table: 'sys_security_acl';
            id: 'b7bd1311fdac4b3aa389b21c11991a08';
          };
          'acl-rest-permits-verify': {
            table: 'sys_security_acl';
            id: '910a3fcfb6f74a91a8702804a855749a';
          };
          'acl-rest-runs-findings': {
            table: 'sys_security_acl';
            id: '67e6ee6b97ab49208619d88dc6342e87';
          };
          'acl-rest-runs-finish': {
            table: 'sys_security_acl';
            id: '6ecee76e8cac45759fbd2cad6f09559c';
          };
          'acl-rest-runs-grants': {
            table: 'sys_security_acl';
            id: 'c715f94783bb4dd4b7b38e7d6509ce06';
          };
          'acl-rest-runs-lease': {
            table: 'sys_security_acl';
            id: 'b31abb889e9c4048b86148236d9536fd';
          };
          'acl-rest-runs-start': {
            table: 'sys_security_acl';
            id: 'b6ac9e3442784da0a99079bb670ee7db';
          };
          'acl-rest-story': {
            table: 'sys_security_acl';
            id: 'e1c13a3af9984a1d801ad851fe8ab2f6';
          };
          'acl-rest-suggestions': {
            table: 'sys_security_acl';
            id: '913a59baf6c74a7780dc4b951faa4e8d';
          };
          'acl-rest-suggestions-dismiss': {
            table: 'sys_security_acl';
            id: 'a4a328aae9ea4981abc96ca21df790ae';
          };
          'acl-rest-suggestions-withdraw': {
            table: 'sys_security_acl';
            id: 'e6d89960a3e04ee3a2afc01ff27e43e1';
          };
          'acl-run-create': {
            table: 'sys_security_acl';
            id: 'f28d279001ca4bb7a5192e7b378eba3a';
          };
          'acl-run-delete': {
            table: 'sys_security_acl';
            id: 'd1a7795e17f54e6cbdfe9cdabe438414';
          };
          'acl-run-read': {
            table: 'sys_security_acl';
            id: 'ddb5fc742d524067bc7271d697fb8d7a';
          };
          'acl-run-write': {
            table: 'sys_security_acl';
            id: 'a9dc7441778f49c3a19bfc2d66dfaf90';
          };
          'acl-sc-cat-item-application-write': {
            table: 'sys_security_acl';
            id: '41bf3243ea37480f960de9acdd12a712';
          };
          'acl-sc-cat-item-entitlement-write': {
            table: 'sys_security_acl';
            id: '1b23183d72e2483d9b7339702ac77342';
          };
          'acl-sc-cat-item-grants-access-write': {
            table: 'sys_security_acl';
            id: '389420bff80b457789e8c55a2bf98ee1';
          };
          'acl-sc-cat-item-identity-kinds-write': {
            table: 'sys_security_acl';
            id: '34ae4fc669bb46f4a8b2c04c52fc50a7';
          };
          'acl-sc-cat-item-max-days-write': {
            table: 'sys_security_acl';
            id: '48e7bc3e995b4a1a8fe2b2f8ba39d8c4';
          };
          'acl-sc-cat-item-max-total-days-write': {
            table: 'sys_security_acl';
            id: '16a6b3b5bb2c4558be22a44fc1849199';
          };
          'acl-sc-cat-item-revocation-backup-write': {
            table: 'sys_security_acl';
            id: '8f503c3c077e4dcbb72e94737d7b4dd0';
          };
          'acl-sc-cat-item-revocation-group-write': {
            table: 'sys_security_acl';
            id: '47f4a98ccbf44655abfa1eb395b55fba';
          };
          'acl-sc-cat-item-revocation-owner-write': {
            table: 'sys_security_acl';
            id: '536b76832e1c4cf0aa2d4380f8b18b1c';
          };
          'acl-sc-cat-item-revocation-path-write': {
            table: 'sys_security_acl';
            id: 'e38f6286c3a34d51a5e42da6be4d92ea';
          };
          'acl-sc-cat-item-risk-tier-write': {
            table: 'sys_security_acl';
            id: '3a58c3c90c394da2aa6ee1f5c2bf73b1';
          };
          'acl-sc-req-item-gate-state-write': {
            table: 'sys_security_acl';
            id: 'ca4d03d237344468b4ff48aa6d276e4e';
          };
          'acl-sc-req-item-gate-write': {
            table: 'sys_security_acl';
            id: 'dcdd79f63ca6490b91a06a48856c1bc0';
          };
          'acl-sc-task-permit-write': {
            table: 'sys_security_acl';
            id: '9c6636188aaa4e09b932aea536d9767d';
          };
          'acl-script-include-order-form': {
            table: 'sys_security_acl';
            id: '7163edd080fc4d5e9631696e0eb0c0b3';
          };
          'acl-stage-create': {
            table: 'sys_security_acl';
            id: '7c6fb647793446c98e72a25ef4b2f27a';
          };
          'acl-stage-delete': {
            table: 'sys_security_acl';
            id: '6296ae1def5f48f29a731d27041ea4bf';
          };
          'acl-stage-read': {
            table: 'sys_security_acl';
            id: '0c327012eca740478a5d3927fe8253e2';
          };
          'acl-stage-write': {
            table: 'sys_security_acl';
            id: '5de8825f13934587bd7814c89cdc07b6';
          };
          'acl-ui-page-blast-read': {
            table: 'sys_security_acl';
            id: '5664d7373369479f8b50e7b1a1405f39';
            deleted: false;
          };
          'acl-ui-page-overview-read': {
            table: 'sys_security_acl';
            id: 'eb9d6e2f5bd746ccbf8d32f1b4a79454';
          };
          'atf-audit-trail-closed': {
            table: 'sys_atf_test';
            id: '71bdfd1750254b4e9dec07e98cec5e8f';
          };
          'atf-audit-trail-closed-decision': {
            table: 'sys_atf_step';
            id: 'd15c63f83c9a41d49ad3cd3bcb61c1f5';
          };
          'atf-audit-trail-closed-evidence': {
            table: 'sys_atf_step';
            id: 'a2ac03ff408d4d04ab6d9c555a8b39ab';
          };
          'atf-audit-trail-closed-user': {
            table: 'sys_atf_step';
            id: '7a55cbdfb5834164be66564e205513af';
          };
          'atf-auditor-reads': {
            table: 'sys_atf_test';
            id: 'a309c8238720478faea8248eed34d626';
          };
          'atf-auditor-reads-application': {
            table: 'sys_atf_step';
            id: '7283085c738a4456b9cf6c9ee66a2804';
          };
          'atf-auditor-reads-entitlement': {
            table: 'sys_atf_step';
            id: '2e5e17eb90784db994d4a0f9f356d90b';
          };
          'atf-auditor-reads-user': {
            table: 'sys_atf_step';
            id: 'eba2e4864dc8433bb952704e4358025e';
          };
          'atf-policy-denies': {
            table: 'sys_atf_test';
            id: '913af4054cae4ef5a2fd2009bdec5d5d';
          };
          'atf-policy-denies-script': {
            table: 'sys_atf_step';
            id: '976fc36d2905405c85a81bd78f9a3ae4';
          };
          'atf-register-application': {
            table: 'sys_atf_test';
            id: 'e5a802ba9e334a2a86b8d8e21d63e870';
          };
          'atf-register-application-delete': {
            table: 'sys_atf_step';
            id: '0e38b68ad20c44dd972de1f64de67c75';
          };
          'atf-register-application-insert': {
            table: 'sys_atf_step';
            id: 'c9c42565c6fe42d79e1622711017198d';
          };
          'atf-register-application-user': {
            table: 'sys_atf_step';
            id: 'ef4f6b1afc894630985bb82c84610b92';
          };
          'atf-register-application-validate': {
            table: 'sys_atf_step';
            id: '2c7e717d0f96454aa9b5b94318080722';
          };
          'atf-states-hold': {
            table: 'sys_atf_test';
            id: '0671187d6b7a4e89b3d7396209493831';
          };
          'atf-states-hold-script': {
            table: 'sys_atf_step';
            id: '6872425f585243b1a440613eb9e59f1a';
          };
          'atf-states-hold-user': {
            table: 'sys_atf_step';
            id: '01dce52a6f1644f99c4047705421fda1';
          };
          'atf-suite': {
            table: 'sys_atf_test_suite';
            id: '57e51c942f354d1288155d62c474efd8';
          };
          'atf-suite-audit-trail-closed': {
            table: 'sys_atf_test_suite_test';
            id: '72e011f2d0624361b6e74bc10c5777fc';
          };
          'atf-suite-auditor-reads': {
            table: 'sys_atf_test_suite_test';
            id: 'f7e3f19a8cee4870b5e92d1b59dbc869';
          };
          'atf-suite-policy-denies': {
            table: 'sys_atf_test_suite_test';
            id: '4d9d4a6946024b25b8d0e5e25bbeaf91';
          };
          'atf-suite-register-application': {
            table: 'sys_atf_test_suite_test';
            id: 'e35e6a088cbb480fbfbd5265d4de3704';
          };
          'atf-suite-states-hold': {
            table: 'sys_atf_test_suite_test';
            id: '5f7c8fce23804171a8dcd4c37850e8f2';
          };
          bom_json: {
            table: 'sys_module';
            id: 'e2f1171598df407f80dc52f9e41773c5';
          };
          'br-acceptance-guard-insert': {
            table: 'sys_script';
            id: '5d53c859ab84495a85a83067306352d7';
          };
          'br-acceptance-guard-update': {
            table: 'sys_script';
            id: '637cafbf46204f86ae910ad6449814ec';
          };
          'br-acceptance-keep': {
            table: 'sys_script';
            id: '5f169888a12640a39919868ae236cb13';
          };
          'br-acceptance-of-leaver': {
            table: 'sys_script';
            id: 'ae16d57b0e8d4c7e9021c3f9afade7b4';
          };
          'br-application-exemption': {
            table: 'sys_script';
            id: '501ec5eb774f4e5db0f7734a5bb8d0f0';
          };
          'br-application-keep': {
            table: 'sys_script';
            id: '824986da28da45bbb21f2e11816835f3';
          };
          'br-application-watched': {
            table: 'sys_script';
            id: '65c8e7e2973441748013b00a4d9dbbc9';
          };
          'br-approval-answered': {
            table: 'sys_script';
            id: '6e82421c046942edb20311008e85f727';
          };
          'br-catalog-item-attach-questions': {
            table: 'sys_script';
            id: 'a2b1d073a4b545a185848c3495ec77fd';
          };
          'br-chain-check-append-only': {
            table: 'sys_script';
            id: '54c4f2a314ae49d797edaa412421899b';
          };
          'br-chain-check-keep': {
            table: 'sys_script';
            id: '61c7f69374a448d5b26ab9341dbcaf8d';
          };
          'br-decision-append-only': {
            table: 'sys_script';
            id: 'a71dc4f521e04227a333ff13920c5798';
          };
          'br-decision-chained': {
            table: 'sys_script';
            id: '1af93e88feea42c0a5b9ef7fa4387d0d';
          };
          'br-decision-keep': {
            table: 'sys_script';
            id: 'c8f980554af44a3190b55a91e4da4fd8';
          };
          'br-dismissal-keep': {
            table: 'sys_script';
            id: '750f565b69524e079e61354d623b8647';
          };
          'br-entitlement-keep': {
            table: 'sys_script';
            id: '0949c21f40a543aea4cfaca7d2933a06';
          };
          'br-evidence-append-only': {
            table: 'sys_script';
            id: '94cf10e4bf884e91b0b3b79ab7160ae5';
          };
          'br-evidence-chained': {
            table: 'sys_script';
            id: 'b17bd8c1cb91436ea6e8abd086cb7fa7';
          };
          'br-evidence-keep': {
            table: 'sys_script';
            id: 'ea85b37977924992a3cbad30360feac2';
          };
          'br-finding-controls': {
            table: 'sys_script';
            id: '80ed5ad1931b453a976493936b780545';
          };
          'br-finding-keep': {
            table: 'sys_script';
            id: 'e7e775bb14a84c16b23d547e97340463';
          };
          'br-gate-fill-identity': {
            table: 'sys_script';
            id: '6cc6dd55a97f44e4823a1dd82303948b';
          };
          'br-gate-guard-update': {
            table: 'sys_script';
            id: 'cdf384c171c44a1f8dd8ba0b1fff9dcd';
          };
          'br-gate-keep': {
            table: 'sys_script';
            id: '119110834f6a41f59c021cdf8b20f05d';
          };
          'br-grant-event-append-only': {
            table: 'sys_script';
            id: 'd300f25c592b403c854832da5795982c';
          };
          'br-grant-event-chained': {
            table: 'sys_script';
            id: '97889fa8075e470d8d0279cb09f86308';
          };
          'br-grant-event-keep': {
            table: 'sys_script';
            id: '104edbcba18d4a6cad1c61f44bb22fe9';
          };
          'br-grant-event-record': {
            table: 'sys_script';
            id: '9d23447c68e8475db58d81eee99782ee';
          };
          'br-grant-guard-insert': {
            table: 'sys_script';
            id: '88cc3a6c00de4aaab0273e6e8a9a0b59';
          };
          'br-grant-guard-update': {
            table: 'sys_script';
            id: 'adf2bd28f93f42f8a4b1e62284c1283f';
          };
          'br-grant-keep': {
            table: 'sys_script';
            id: '85b6faea92704fb7a90bb9467f03ab02';
          };
          'br-identity-keep': {
            table: 'sys_script';
            id: '770c3447037a4d4e8d7e1a1cc557d267';
          };
          'br-permit-key-keep': {
            table: 'sys_script';
            id: '346837eac69942b886334c31a5322ab3';
          };
          'br-permit-use-append-only': {
            table: 'sys_script';
            id: '5e0cfb8835f54353912b487a1b68de96';
          };
          'br-permit-use-keep': {
            table: 'sys_script';
            id: 'e903a6143ef4496eaa52587a0d7a55fa';
          };
          'br-remediation-claim-findings': {
            table: 'sys_script';
            id: '070e43c464314fe3b7d3b966dc428762';
          };
          'br-remediation-guard-insert': {
            table: 'sys_script';
            id: '09d0ff9d80004bb3b3994f12c81c8353';
          };
          'br-remediation-guard-update': {
            table: 'sys_script';
            id: 'f058438d60214b0a84318bacee6c3cf0';
          };
          'br-remediation-keep': {
            table: 'sys_script';
            id: '2a3cd0e9f9fe44b08e19302560e8b50f';
          };
          'br-request-item-cancel-gate': {
            table: 'sys_script';
            id: '788095ec133f47bbad41df3b2d42e70a';
          };
          'br-request-item-deleted': {
            table: 'sys_script';
            id: '7f163af8b66a45ff9a95f6f798ecd7d1';
          };
          'br-request-item-hold-approval': {
            table: 'sys_script';
            id: '8c7fa25f757f49ee98d2738c9c9e17af';
          };
          'br-request-item-hold-changed-item': {
            table: 'sys_script';
            id: '38011bda5392456e9adafc8b8b6734e2';
          };
          'br-request-item-hold-order': {
            table: 'sys_script';
            id: 'df53f1fb1e5b4e1ca02b637849edc7a8';
          };
          'br-request-item-hold-waived': {
            table: 'sys_script';
            id: '75e6415432c544e291b55844e643c338';
          };
          'br-request-item-hold-work': {
            table: 'sys_script';
            id: '4f23d7102c4241159ca2a8804fbcbe1c';
          };
          'br-request-item-open-gate': {
            table: 'sys_script';
            id: '7866dba90c2f46c9a344baf924a3b57a';
          };
          'br-run-keep': {
            table: 'sys_script';
            id: '9c88455398e4445fb7cf62ac4100d7b4';
          };
          'br-stage-guard-update': {
            table: 'sys_script';
            id: '9f4e8cf8dea14a52849268fab1113603';
          };
          'br-stage-keep': {
            table: 'sys_script';
            id: 'f4543f87d0f042299fbbfac558e7839e';
          };
          'br-user-left': {
            table: 'sys_script';
            id: '8b3c83df639a4c7fbef3b66ffa4f0362';
          };
          'catalog-script-backup-check': {
            table: 'catalog_script_client';
            id: '43e06f9adcc5488a90a9832f09c370c3';
          };
          'catalog-script-end-date-check': {
            table: 'catalog_script_client';
            id: 'ff3b7df01e4a4d818ed025cab014a91f';
          };
          'catalog-script-end-date-default': {
            table: 'catalog_script_client';
            id: '29b7145289cb4e72badc89bf9729696a';
          };
          'catalog-script-identity-known': {
            table: 'catalog_script_client';
            id: '9b1bd58c7217470c9b44cae8593d28fb';
          };
          'catalog-script-owner-check': {
            table: 'catalog_script_client';
            id: '9d4b00b93f48491297161566d3f7c94c';
          };
          'catalog-script-renewal-identity': {
            table: 'catalog_script_client';
            id: '747a0ece12674e3f9c1be0dfb54ac77c';
          };
          'catalog-script-renewal-person': {
            table: 'catalog_script_client';
            id: '12d6c20935b14f0e8a141e8d33be7abd';
          };
          'catalog-script-rotation-check': {
            table: 'catalog_script_client';
            id: '4bf866325a3a4d3f9102d775b5370a32';
          };
          'catalog-ui-policy-agent': {
            table: 'catalog_ui_policy';
            id: '6fd15db773084a56bdd6530bb2b607f0';
          };
          'catalog-ui-policy-identity': {
            table: 'catalog_ui_policy';
            id: '17b52f0d5e11404aa355cc6284124e36';
          };
          'catalog-ui-policy-machine': {
            table: 'catalog_ui_policy';
            id: 'd7bbc875a6764b818c99e135eea6ec8b';
          };
          'event-access-ending': {
            table: 'sysevent_register';
            id: '451ae096e14a465a9d0392486f0e9da9';
          };
          'event-connector-silent': {
            table: 'sysevent_register';
            id: 'ce2c371a69f44412b26c582b0f9f9d59';
          };
          'event-revocation-coming': {
            table: 'sysevent_register';
            id: 'acb88ea2e0a74425bde713951219e7ed';
          };
          'event-revocation-due': {
            table: 'sysevent_register';
            id: 'dd5624f2a4ad4e899b00c7ad83ce9178';
          };
          'job-chain-check': {
            table: 'sysauto_script';
            id: 'bdb30c5a06734195adc1a2aaa555c7b9';
          };
          'job-daily': {
            table: 'sysauto_script';
            id: 'c3d05621f5664eb68111a34477852c27';
          };
          'job-grant-events': {
            table: 'sysauto_script';
            id: '07f6071c56164d3a89091681be6a37c4';
          };
          'job-hourly': {
            table: 'sysauto_script';
            id: 'cfe06aa3bcc24e89a3c117fbffe1fcdd';
          };
          'job-run-leases': {
            table: 'sysauto_script';
            id: 'caf87603c7004b2db22fab189c2dd6c8';
          };
          'job-silence': {
            table: 'sysauto_script';
            id: 'd56c1dd19fcb4d3fb19d749faa3087cd';
          };
          'mail-script-approval': {
            table: 'sys_script_email';
            id: 'ed8ff737c18c4951aaa4a71bc901a0cc';
          };
          'mail-script-renewal': {
            table: 'sys_script_email';
            id: '82ed9e74751f4694a7de5ca83d0eb17a';
          };
          'menu-rescind': {
            table: 'sys_app_application';
            id: 'd1826a671d9f4d0fac16ec2decfdf427';
          };
          'module-acceptances': {
            table: 'sys_app_module';
            id: 'f18e31269b8a4b6b84d95eb9aae5f1fd';
          };
          'module-access-items': {
            table: 'sys_app_module';
            id: '10dffab2f8bb4f57b095629b7866af4a';
          };
          'module-applications': {
            table: 'sys_app_module';
            id: 'f13b5588a9134a098bf827f1df3535c5';
          };
          'module-blast-radius': {
            table: 'sys_app_module';
            id: '545cd646579a46ba8a25028fa2b8e8c5';
            deleted: false;
          };
          'module-chain-checks': {
            table: 'sys_app_module';
            id: '0383e9852b36413fa8e2534c8a9de0f1';
          };
          'module-decisions': {
            table: 'sys_app_module';
            id: '320b609e839c42c3888a6a58f546d2d1';
          };
          'module-dismissals': {
            table: 'sys_app_module';
            id: '5f3917751a3a4a2cb52cb1535669247a';
          };
          'module-entitlements': {
            table: 'sys_app_module';
            id: '0b1b203cea46497aaa0d3b11e19fac90';
          };
          'module-evidence': {
            table: 'sys_app_module';
            id: '1440d50754b042979b2880c9de8d8801';
          };
          'module-findings': {
            table: 'sys_app_module';
            id: '9a17eb9fc7a84a90b830fdfb31e54a81';
          };
          'module-gates': {
            table: 'sys_app_module';
            id: '2c837ce3758946cd8e567214de0b37e2';
          };
          'module-grant-events': {
            table: 'sys_app_module';
            id: 'f505715940b04d6093b81f91d66cf42d';
          };
          'module-grants': {
            table: 'sys_app_module';
            id: '85700da630314b6b9acc0b64218eb130';
          };
          'module-identities': {
            table: 'sys_app_module';
            id: '40bed2be6def49bab2c950df67fb8d74';
          };
          'module-my-due': {
            table: 'sys_app_module';
            id: '1ea4c25c28cb497081273e6bd4d16fb6';
          };
          'module-my-revocations': {
            table: 'sys_app_module';
            id: 'ec2cd074405a448da2f9d91272a89b8d';
          };
          'module-overview': {
            table: 'sys_app_module';
            id: '98018bf3b9e34b3cbae315b40ecee856';
          };
          'module-permit-uses': {
            table: 'sys_app_module';
            id: '518e43f2e01a4dc5a7d6f5e51f2fc9e6';
          };
          'module-remediations': {
            table: 'sys_app_module';
            id: '2d7557a3f5f84903afaf5a3c71e840e7';
          };
          'module-runs': {
            table: 'sys_app_module';
            id: 'f20b2d203e494e43bee8fcb007be0603';
          };
          'module-stages': {
            table: 'sys_app_module';
            id: '10954a209e5e4c66b60473a1253b4940';
          };
          'notification-approval': {
            table: 'sysevent_email_action';
            id: '0ead2f9d4724432a8a743c87c14a7e1a';
          };
          'notify-access-ending': {
            table: 'sysevent_email_action';
            id: '800bb241bd174acd8cfde7010fc248b3';
          };
          'notify-connector-silent': {
            table: 'sysevent_email_action';
            id: '5d5ded0970dc46fba98e8009ec6b6162';
          };
          'notify-revocation-coming': {
            table: 'sysevent_email_action';
            id: '660a72dab716403980ca2b7432d7ab11';
          };
          'notify-revocation-due': {
            table: 'sysevent_email_action';
            id: '6059cc248c3b4c958b99a68f9576c7e3';
          };
          package_json: {
            table: 'sys_module';
            id: '669f46ac37ec4b489ee4ab769ac9cbc6';
          };
          'privilege-cmdb-ci-read': {
            table: 'sys_scope_privilege';
            id: 'aee2ee2d4464448291a73f9953a9c67e';
          };
          'privilege-cmdb-rel-ci-read': {
            table: 'sys_scope_privilege';
            id: '07dab2567a8c42cc9a8eb4c3b3460dcf';
          };
          'privilege-io-set-item-create': {
            table: 'sys_scope_privilege';
            id: '91b7a2c9aeee43e2b7839911cd774be2';
          };
          'privilege-io-set-item-delete': {
            table: 'sys_scope_privilege';
            id: '33845dd341c8403d8190cec9400abcfd';
          };
          'privilege-io-set-item-read': {
            table: 'sys_scope_privilege';
            id: '410daa9f33d241d3a0e54589a7e3fe18';
          };
          'privilege-item-option-new-read': {
            table: 'sys_scope_privilege';
            id: '70297863f3b4475d9bbcd62b596b8d19';
          };
          'privilege-item-option-new-set-read': {
            table: 'sys_scope_privilege';
            id: 'fcae5123a050499da6f074841da48b21';
          };
          'privilege-sc-cat-item-delivery-plan-read': {
            table: 'sys_scope_privilege';
            id: 'b8d1b70fbc44478596837ddfe744be53';
          };
          'privilege-sc-cat-item-read': {
            table: 'sys_scope_privilege';
            id: '30464a7c874841e491f6bfb711c2d53e';
          };
          'privilege-sc-cat-item-write': {
            table: 'sys_scope_privilege';
            id: 'b134509f226545e897fcb4c2793af1fd';
          };
          'privilege-sc-category-read': {
            table: 'sys_scope_privilege';
            id: '42b6a176017446aea2a9dcabcec6b4a6';
          };
          'privilege-sc-req-item-read': {
            table: 'sys_scope_privilege';
            id: '20c9b00c538046d8a37f9ec4f02d6b55';
          };
          'privilege-sc-req-item-write': {
            table: 'sys_scope_privilege';
            id: '84cd125610c04e40838661eb4e7fc727';
          };
          'privilege-sc-task-read': {
            table: 'sys_scope_privilege';
            id: 'e1693da7dd334bdea2a0850f948c5881';
          };
          'privilege-sc-task-write': {
            table: 'sys_scope_privilege';
            id: '64a882651623439eaf4639feddcf9818';
          };
          'privilege-sys-hub-flow-read': {
            table: 'sys_scope_privilege';
            id: 'f1654e46429b42febf7a48a7d2e3fb9d';
          };
          'privilege-sys-journal-field-read': {
            table: 'sys_scope_privilege';
            id: '25d588d18450474892a9e300e3514777';
          };
          'privilege-sys-user-delegate-read': {
            table: 'sys_scope_privilege';
            id: 'd3197c9dacc243159e6fafa02524e0e5';
          };
          'privilege-sys-user-grmember-read': {
            table: 'sys_scope_privilege';
            id: 'c042a1e42769456cb156907c2d787979';
          };
          'privilege-sys-user-group-read': {
            table: 'sys_scope_privilege';
            id: '76b9a0f08a0e4a97a6cf7451d0d61be1';
          };
          'privilege-sys-user-read': {
            table: 'sys_scope_privilege';
            id: '94afa67861ea4e95a81092050e205575';
          };
          'privilege-sysapproval-approver-create': {
            table: 'sys_scope_privilege';
            id: '612f11c4e14048869434f5f8d346ca5c';
          };
          'privilege-sysapproval-approver-read': {
            table: 'sys_scope_privilege';
            id: '0316321108ca4275b930fd35987387d0';
          };
          'privilege-sysapproval-approver-write': {
            table: 'sys_scope_privilege';
            id: 'ed13f3f6eaab4af280d9ecc344bffeba';
          };
          'privilege-wf-workflow-read': {
            table: 'sys_scope_privilege';
            id: '694f5cf6edfb4587bf56b6714cb59766';
          };
          'property-acceptance-days': {
            table: 'sys_properties';
            id: '05e45801e8904089b0c47621e4378645';
          };
          'property-approval-max-hours-critical': {
            table: 'sys_properties';
            id: '3fd7e46b4176416997bbd9cad727700b';
          };
          'property-approval-max-hours-high': {
            table: 'sys_properties';
            id: '4e55aaef0fe94598a47d753d466dab96';
          };
          'property-approval-max-hours-low': {
            table: 'sys_properties';
            id: '4c05b93829fe4e5d9335aa93479d3cfa';
          };
          'property-approval-max-hours-medium': {
            table: 'sys_properties';
            id: '0069b424867d461e9afeb34eb4075e78';
          };
          'property-default-group': {
            table: 'sys_properties';
            id: '0eaf6f5d3654448ca24123401c10b6cc';
          };
          'property-default-group-critical': {
            table: 'sys_properties';
            id: 'b2a3f4aa59274dc5a675f18809f635e0';
          };
          'property-default-group-high': {
            table: 'sys_properties';
            id: '6679eab048414ceaaa5f001798fc8e02';
          };
          'property-default-group-low': {
            table: 'sys_properties';
            id: 'e5d663426a9845a69c06113f9937052c';
          };
          'property-default-group-medium': {
            table: 'sys_properties';
            id: 'ec47ba6a525e4ffdb95a219d26dc3e64';
          };
          'property-gate-stages': {
            table: 'sys_properties';
            id: 'f3915536be9e49a195c20179cab5212f';
          };
          'property-notice-days': {
            table: 'sys_properties';
            id: 'cb4117f6f7ab41cab81cc12add680ded';
          };
          'property-permit-key-days': {
            table: 'sys_properties';
            id: 'd811f7676d0a452386bd2126479e5ae3';
          };
          'property-record-only': {
            table: 'sys_properties';
            id: 'f0210a9d6b724692b2703bfeb3dea04e';
          };
          'property-renewal-total': {
            table: 'sys_properties';
            id: '6df7cd4df78a4635949e66bf5e405cb3';
          };
          'property-renewal-window': {
            table: 'sys_properties';
            id: '8d9b0c760527492eb397a209098ea9f9';
          };
          'related-grant': {
            table: 'sys_ui_related_list';
            id: '2562f151d36c42d49940e060bb1e3be3';
          };
          'related-grant-decisions': {
            table: 'sys_ui_related_list_entry';
            id: '99ea0e75bc86437bb6023007ce3d9ee5';
          };
          'related-grant-events': {
            table: 'sys_ui_related_list_entry';
            id: '26479044ad6046609fc88a06ddf78116';
          };
          'related-grant-evidence': {
            table: 'sys_ui_related_list_entry';
            id: 'c3a004bd1cba48d091f63c5e177dc24d';
          };
          'related-grant-findings': {
            table: 'sys_ui_related_list_entry';
            id: 'aaa426b5672741498bf258774594059b';
          };
          'related-grant-gates': {
            table: 'sys_ui_related_list_entry';
            id: '1b5619cf089249e8b67b0a4c0672f06f';
          };
          'rest-access': {
            table: 'sys_ws_operation';
            id: 'be38386c060544cd9401c99709175bd9';
          };
          'rest-access-configuration': {
            table: 'sys_ws_operation';
            id: 'abf79eae9e764e99863e75f480f4aefb';
          };
          'rest-access-evaluation': {
            table: 'sys_ws_operation';
            id: 'b7ccb5d7503a4c709325c8d998c4b967';
          };
          'rest-access-evaluations': {
            table: 'sys_ws_operation';
            id: 'b49908d55577455b8ddf6c1f067a7ab9';
          };
          'rest-blast-radius': {
            table: 'sys_ws_operation';
            id: '31c347b30a6e4ec780478c4ca53b2860';
          };
          'rest-blast-starts': {
            table: 'sys_ws_operation';
            id: '4bff387a2daf4d4dbf84a7db36671e88';
          };
          'rest-chains': {
            table: 'sys_ws_operation';
            id: '0fa090ee77174905851bfda03689c6f8';
          };
          'rest-conflicts': {
            table: 'sys_ws_operation';
            id: '0a9e6310d324402a855f460e070f15d2';
          };
          'rest-evaluation': {
            table: 'sys_ws_operation';
            id: '7f440bea46814e2c8de7ad1d3c3cc135';
          };
          'rest-evidence': {
            table: 'sys_ws_operation';
            id: '75480a0f3663435481b7217a5f73d933';
          };
          'rest-findings-list': {
            table: 'sys_ws_operation';
            id: '38f778cb337348ada19616e425753dd5';
          };
          'rest-grants-revoke': {
            table: 'sys_ws_operation';
            id: 'df2787ab838c424c86ee331720d5057d';
          };
          'rest-grants-story': {
            table: 'sys_ws_operation';
            id: '47e50b2d4fc9440786dfaaa46c1b6717';
          };
          'rest-health': {
            table: 'sys_ws_operation';
            id: '18a0f321465f4058b5ca115407a93e36';
          };
          'rest-marks': {
            table: 'sys_ws_operation';
            id: '06924d3f6b8442e98246153acb72d565';
          };
          'rest-overview': {
            table: 'sys_ws_operation';
            id: '48957cbe81224b12ae9fa9843a196ff7';
          };
          'rest-permits-rotate': {
            table: 'sys_ws_operation';
            id: '4e0534972de64aa4ba41b3aa06eb9058';
          };
          'rest-permits-verify': {
            table: 'sys_ws_operation';
            id: '19d52d804da04a989e8acc06be486011';
          };
          'rest-rescind': {
            table: 'sys_ws_definition';
            id: 'ed61bba1bd81461f9954093bc36d45fe';
          };
          'rest-rescind-v1': {
            table: 'sys_ws_version';
            id: 'a691aa1bfa5c4bfbb981fc2773256eff';
          };
          'rest-runs-findings': {
            table: 'sys_ws_operation';
            id: '57b74e84e2bc4556803643642cd6febb';
          };
          'rest-runs-finish': {
            table: 'sys_ws_operation';
            id: 'a895c1cd3a174e098fbd95cec60989ef';
          };
          'rest-runs-grants': {
            table: 'sys_ws_operation';
            id: '59fa2fae33ef448385b52731ce0e425d';
          };
          'rest-runs-lease': {
            table: 'sys_ws_operation';
            id: '568d8a2bebc84cda9b7c0ffaccb217d4';
          };
          'rest-runs-start': {
            table: 'sys_ws_operation';
            id: '866a60ad746847ef8a5095f2fb1378e1';
          };
          'rest-suggestions': {
            table: 'sys_ws_operation';
            id: 'a1388e42f38f4741b26fa2af5c586a86';
          };
          'rest-suggestions-dismiss': {
            table: 'sys_ws_operation';
            id: '4eac2bf6d494499da8c38fe50bef902d';
          };
          'rest-suggestions-withdraw': {
            table: 'sys_ws_operation';
            id: '526e270571de4d06aec05ff38cf75733';
          };
          'scan-acl-off': {
            table: 'scan_table_check';
            id: 'dc9768a45cd440d8a7b9652a0860435d';
          };
          'scan-application-exempt': {
            table: 'scan_table_check';
            id: '9fcec02597d74e2fb983d6bea37a5aee';
          };
          'scan-application-never-read': {
            table: 'scan_table_check';
            id: '46a04c9306f1472a975b25dc5cb9da05';
          };
          'scan-chain': {
            table: 'scan_script_only_check';
            id: '06757def136e4995934018e0a420d879';
          };
          'scan-connector-user-rights': {
            table: 'scan_table_check';
            id: 'a9c6194830f54dba9f5801319c444bcd';
          };
          'scan-grant-beneficiary-left': {
            table: 'scan_table_check';
            id: 'faf0f4d7a3e84534abe1bb4260b2f5d6';
          };
          'scan-grant-no-end': {
            table: 'scan_table_check';
            id: 'f92f9cefa4e34baaa2d8abc1cff60630';
          };
          'scan-grant-owner-left': {
            table: 'scan_table_check';
            id: '71887d212bd44a9eb462607ca9b79a00';
          };
          'scan-item-inactive-owner': {
            table: 'scan_table_check';
            id: '42ae7a23059f49ce9976e94e06a5d125';
          };
          'scan-item-no-application': {
            table: 'scan_table_check';
            id: '524d9f3f6de64fad90ff13f442bdd610';
          };
          'scan-item-no-backup': {
            table: 'scan_table_check';
            id: 'ebf457fb6be54d0e87679ff2ca7ee5c8';
          };
          'scan-item-no-end': {
            table: 'scan_table_check';
            id: 'b5637431b5ca4f48a1c59ed045b654b5';
          };
          'scan-item-no-owner': {
            table: 'scan_table_check';
            id: '5bd35f3a17174c75af917885c0881947';
          };
          'scan-item-no-path': {
            table: 'scan_table_check';
            id: 'e8abece54e8847908704f81acf951edf';
          };
          'scan-job-off': {
            table: 'scan_table_check';
            id: 'e9d8e75507cf4e7783483d7c926a38b9';
          };
          'scan-rule-off': {
            table: 'scan_table_check';
            id: '8780e330ffe144c281b4b5b4a45160e2';
          };
          'script-include-order-form': {
            table: 'sys_script_include';
            id: 'f95055598c664f2b9a753a078afbf1b9';
          };
          'script-include-policy': {
            table: 'sys_script_include';
            id: '4502204eb04d4d949dd8f5b2ce451b4a';
          };
          'src_server_api_policy-api_ts': {
            table: 'sys_module';
            id: '9fbf4ba47f044b368149444cb17dbde1';
          };
          src_server_glide_acceptances_ts: {
            table: 'sys_module';
            id: '4c3c055292584c6a85b1110427417a05';
          };
          src_server_glide_answers_ts: {
            table: 'sys_module';
            id: '3d31895d1b6e4707b34ec94947fa0b2a';
          };
          'src_server_glide_approval-inputs_ts': {
            table: 'sys_module';
            id: '65423df4b8bd468a951ab51ced8cb83f';
          };
          'src_server_glide_approval-requests_ts': {
            table: 'sys_module';
            id: '4a1be9eb5f6d4e6884e628722a54e2f2';
          };
          'src_server_glide_approval-text_ts': {
            table: 'sys_module';
            id: '38ab9321dd274deeb7558faa2e053e77';
          };
          src_server_glide_approvals_ts: {
            table: 'sys_module';
            id: '8754b714a8ae4ee6be89cf12e6a73dc9';
          };
          src_server_glide_audit_access_ts: {
            table: 'sys_module';
            id: '833cf336ff2a44e5acdb412c48a4ac12';
          };
          src_server_glide_audit_findings_ts: {
            table: 'sys_module';
            id: '9929c5996d2347cfbea118c2cd5313d3';
          };
          'src_server_glide_audit_grant-events_ts': {
            table: 'sys_module';
            id: '337b9af6295540e5b6256f5e44283d00';
          };
          src_server_glide_audit_lookup_ts: {
            table: 'sys_module';
            id: '4a60001ffd854396befba6299c9dd588';
          };
          'src_server_glide_audit_rule-controls_ts': {
            table: 'sys_module';
            id: 'e6cb4e9d56d14d049b4d580cf08ffa66';
          };
          src_server_glide_audit_story_ts: {
            table: 'sys_module';
            id: '993c0b41496941e0931117ecfa5eba75';
          };
          'src_server_glide_audit_story-sources_ts': {
            table: 'sys_module';
            id: 'a3cc3acd9bb9447894dd3f328d14b148';
          };
          src_server_glide_audit_surroundings_ts: {
            table: 'sys_module';
            id: 'c1a1111a2a834b70bba937dfbdcd7d30';
          };
          src_server_glide_audit_toxic_ts: {
            table: 'sys_module';
            id: '88676125db864966a48804abede8b1ac';
          };
          src_server_glide_blast_ts: {
            table: 'sys_module';
            id: '66a6d2e0492940c48456c3c73e9c2650';
          };
          'src_server_glide_catalog-item_ts': {
            table: 'sys_module';
            id: '6faee6ada2eb4c14baad5a45244f6db9';
          };
          src_server_glide_chain_ts: {
            table: 'sys_module';
            id: 'dc4331875d60450c8641044c37599027';
          };
          'src_server_glide_chain-check_ts': {
            table: 'sys_module';
            id: '79878bdc229048e588ccdf5d3c8eb1d6';
          };
          src_server_glide_decisions_ts: {
            table: 'sys_module';
            id: '7767af62609f45f1a96d282385b0bfab';
          };
          src_server_glide_evaluation_ts: {
            table: 'sys_module';
            id: '6a85bacc9e4c47a99ca3db3f23487b93';
          };
          src_server_glide_evidence_ts: {
            table: 'sys_module';
            id: 'b5513e4e714d404383b71b944fcff401';
          };
          src_server_glide_expiry_ts: {
            table: 'sys_module';
            id: '85b115e8f8b5420587bf0ba4e92aae9b';
          };
          src_server_glide_facts_ts: {
            table: 'sys_module';
            id: 'be5eb68e800f44d7ab9eeee2a16311e3';
          };
          src_server_glide_findings_ts: {
            table: 'sys_module';
            id: '69a56c664e454175a6fdf18a5c8f02f1';
          };
          src_server_glide_gates_ts: {
            table: 'sys_module';
            id: 'e56a8c0f6a1345e79b6b724976e69082';
          };
          src_server_glide_grants_ts: {
            table: 'sys_module';
            id: 'db7fc778e61c43f5ab4789a6a5f199f4';
          };
          src_server_glide_jobs_ts: {
            table: 'sys_module';
            id: 'ab9173367a8241e68fb7d435646a7764';
          };
          src_server_glide_leavers_ts: {
            table: 'sys_module';
            id: '211fa70a6dd449699d944951f9246c8f';
          };
          src_server_glide_order_ts: {
            table: 'sys_module';
            id: '972c1962157c44ed82a87a15b700084b';
          };
          src_server_glide_overview_ts: {
            table: 'sys_module';
            id: '2dd89e0d8351484ca6ca9e79d2f212b8';
          };
          src_server_glide_pages_ts: {
            table: 'sys_module';
            id: '7a85b6f9d21542819c645af3f842086b';
          };
          src_server_glide_people_ts: {
            table: 'sys_module';
            id: '41799b8b10844ecd9d06db6400c3856c';
          };
          'src_server_glide_permit-keys_ts': {
            table: 'sys_module';
            id: '6333f3b5da384b6d9572c4d5ac5f09af';
          };
          src_server_glide_permits_ts: {
            table: 'sys_module';
            id: 'e6347ce3e023482b8b4ca502b1a47f47';
          };
          src_server_glide_record_ts: {
            table: 'sys_module';
            id: '77f9cc43a615443e960037034a2ef659';
          };
          src_server_glide_refusals_ts: {
            table: 'sys_module';
            id: '9afc429b106f4abc85e6ca585e8f94aa';
          };
          'src_server_glide_renewal-guard_ts': {
            table: 'sys_module';
            id: '20d839a6b84c49e595b645eca32eb3b1';
          };
          src_server_glide_renewals_ts: {
            table: 'sys_module';
            id: '6054b337237b4b7d82da8963fd794cd5';
          };
          'src_server_glide_request-item_ts': {
            table: 'sys_module';
            id: '0c63bbb732494af189d3db4dba3f43fb';
          };
          'src_server_glide_rule-exemption_ts': {
            table: 'sys_module';
            id: '5a9aa47f97a2476eb1dd814d9e1e58a3';
          };
          'src_server_glide_rule-guards_ts': {
            table: 'sys_module';
            id: 'fbcf723f54a14b119da71a472718363e';
          };
          'src_server_glide_rule-remediation_ts': {
            table: 'sys_module';
            id: '25b45bcf53c04bfd96c2d29c185ec23d';
          };
          'src_server_glide_rule-stages_ts': {
            table: 'sys_module';
            id: 'f04225bb914a47ab8a4d16c146a0d014';
          };
          'src_server_glide_run-records_ts': {
            table: 'sys_module';
            id: 'a132293891bc4972aa5d5e73c02a438a';
          };
          src_server_glide_separation_ts: {
            table: 'sys_module';
            id: '902313ba1d5f4507956356484510f585';
          };
          src_server_glide_setup_catalog_ts: {
            table: 'sys_module';
            id: '81eeb0d8c5d84dd29c8aa9fb82e2be8d';
          };
          'src_server_glide_setup_default-group_ts': {
            table: 'sys_module';
            id: '7bddb77a45b64fc4b9d7b39bbafe4f5e';
          };
          src_server_glide_setup_marks_ts: {
            table: 'sys_module';
            id: '285a1ab07ebd40429e43d2534313ce8f';
          };
          src_server_glide_setup_suggestions_ts: {
            table: 'sys_module';
            id: 'bb06bf4aa34642859c10b6d767d380e1';
          };
          src_server_glide_silence_ts: {
            table: 'sys_module';
            id: '9c06c3bda434492b8585d21699956945';
          };
          'src_server_glide_stage-plan_ts': {
            table: 'sys_module';
            id: '00f373ff6dbe4931bf7214c4fd505aee';
          };
          'src_server_glide_stage-rows_ts': {
            table: 'sys_module';
            id: '81aa1c48ce5c429eaf08f364f9e1cba8';
          };
          src_server_glide_stages_ts: {
            table: 'sys_module';
            id: 'af1937bfea3140a9afa0d59e490e81dc';
          };
          src_server_glide_standing_ts: {
            table: 'sys_module';
            id: '3bbe0cdcf8c9442fac8fcea9c4ee5ab7';
          };
          src_server_glide_tickets_ts: {
            table: 'sys_module';
            id: '34e19302bc7e45a18e910073173c292d';
          };
          src_server_policy_acceptance_ts: {
            table: 'sys_module';
            id: '00ea2da05bf2499b902a63932c000632';
          };
          'src_server_policy_approval-age_ts': {
            table: 'sys_module';
            id: '311b2c98c2c443c6b4e74c07ba328285';
          };
          'src_server_policy_approval-summary_ts': {
            table: 'sys_module';
            id: 'ad448d411d7b4398904bc6d4a2dfd662';
          };
          src_server_policy_approvers_ts: {
            table: 'sys_module';
            id: '199fe62c658f43198551e0cff17314e5';
          };
          src_server_policy_audit_access_ts: {
            table: 'sys_module';
            id: '9d1add54c4764d5780c70b954ac2bd55';
          };
          src_server_policy_audit_controls_ts: {
            table: 'sys_module';
            id: '75fb8aedf1f347c3bb2b8a826a8766d5';
          };
          src_server_policy_audit_csv_ts: {
            table: 'sys_module';
            id: '732ddd48647240669203b4466ce6076a';
          };
          src_server_policy_audit_export_ts: {
            table: 'sys_module';
            id: 'ecffec0fe1154417a4d144528fb65db4';
          };
          'src_server_policy_audit_grant-events_ts': {
            table: 'sys_module';
            id: '48f85f785ee04401bc7f9125f3d631aa';
          };
          src_server_policy_audit_known_ts: {
            table: 'sys_module';
            id: '6d45382493804707991385d90d1e24d2';
          };
          src_server_policy_audit_story_ts: {
            table: 'sys_module';
            id: '7b90f350895d479787f46dd6104c9669';
          };
          'src_server_policy_audit_story-events_ts': {
            table: 'sys_module';
            id: '0af67eb823154729b45bdab5980fc9c5';
          };
          src_server_policy_audit_toxic_ts: {
            table: 'sys_module';
            id: '8427acbec4934b1f9592c3019fe8a2c7';
          };
          src_server_policy_authzen_ts: {
            table: 'sys_module';
            id: '53f27487c3134cc4bbf774b30acde3d8';
          };
          src_server_policy_base64url_ts: {
            table: 'sys_module';
            id: 'debe0d10455544aaadb5bbc17705a19b';
          };
          src_server_policy_blast_answer_ts: {
            table: 'sys_module';
            id: 'd7555e79bf4a4cd0a996183c683e2e54';
          };
          src_server_policy_blast_blast_ts: {
            table: 'sys_module';
            id: 'f7e9391aabc64398bc6c7af5c0b602a3';
          };
          src_server_policy_blast_counts_ts: {
            table: 'sys_module';
            id: '64ef6799285c4071af249276e164c1a5';
          };
          src_server_policy_blast_entitlements_ts: {
            table: 'sys_module';
            id: '73d5d31be1af4d01bc4d12776fe8aad7';
          };
          src_server_policy_blast_estate_ts: {
            table: 'sys_module';
            id: '0fcf7594b2d84c28bd1c466964d1e849';
          };
          src_server_policy_blast_graph_ts: {
            table: 'sys_module';
            id: 'a2c4c629c5a7496b8175955db3c6ad81';
          };
          'src_server_policy_blast_holder-classes_ts': {
            table: 'sys_module';
            id: 'c3a8bbd2c6de4f35992bfbad57eee7a2';
          };
          src_server_policy_blast_holders_ts: {
            table: 'sys_module';
            id: '2ba67b2a7f6b437aa289795da3bdfac6';
          };
          src_server_policy_blast_holdings_ts: {
            table: 'sys_module';
            id: '87c8d7f38c014e0ca86de2c6751f1bd0';
          };
          src_server_policy_blast_nodes_ts: {
            table: 'sys_module';
            id: 'b00dec6eca9c4772bf659a8a982652da';
          };
          src_server_policy_blast_queries_ts: {
            table: 'sys_module';
            id: '4d6d542858cb451eb69fb97f8746a24e';
          };
          src_server_policy_blast_reach_ts: {
            table: 'sys_module';
            id: 'fc05baf39a4a466db55e3e5430f0acd3';
          };
          src_server_policy_blast_services_ts: {
            table: 'sys_module';
            id: '93bb68526b004927923db0b6824f5f0c';
          };
          src_server_policy_blast_sources_ts: {
            table: 'sys_module';
            id: 'eddadb12c15e4ed1bdf7c02b112aa55f';
          };
          src_server_policy_blast_sponsor_ts: {
            table: 'sys_module';
            id: 'f4eb30775a214646a8a66b31b7385edc';
          };
          src_server_policy_blast_starts_ts: {
            table: 'sys_module';
            id: '941806e1986846ba8d7b2e60d357cd4e';
          };
          src_server_policy_blast_work_ts: {
            table: 'sys_module';
            id: '1fc9b5ca5a7c4978ab15d77f1049727e';
          };
          src_server_policy_canonical_ts: {
            table: 'sys_module';
            id: 'bfeb8ed0568d47ad977afd16bf5afedc';
          };
          src_server_policy_chain_ts: {
            table: 'sys_module';
            id: '27d31b499d6d4921b0d12063fef98b66';
          };
          src_server_policy_decide_ts: {
            table: 'sys_module';
            id: '7a8ce5c4e09d490e98cb62522b99f48f';
          };
          src_server_policy_duplicates_ts: {
            table: 'sys_module';
            id: '95950574137c426d8e2746f297bb962f';
          };
          src_server_policy_enforced_ts: {
            table: 'sys_module';
            id: '9e3873aae56f44a6b0decf04bf877cc5';
          };
          src_server_policy_evidence_ts: {
            table: 'sys_module';
            id: 'd387d362b914493c9bb33dcc5ca602b2';
          };
          src_server_policy_exemption_ts: {
            table: 'sys_module';
            id: '64f5b56d3b62470a97ec4160c45068ff';
          };
          src_server_policy_fallback_ts: {
            table: 'sys_module';
            id: 'babd355ae478448b9bb22f10c6c30f66';
          };
          'src_server_policy_gate-state_ts': {
            table: 'sys_module';
            id: 'de1b1030b3504a7e9cd50e77f5a18ff5';
          };
          'src_server_policy_grant-state_ts': {
            table: 'sys_module';
            id: '62971ee9705847b0b0db48f094a8c9c8';
          };
          src_server_policy_lines_ts: {
            table: 'sys_module';
            id: 'b6831e3a9f054790b6bef0cb585a4d62';
          };
          src_server_policy_notices_ts: {
            table: 'sys_module';
            id: 'a0ca71612fd44c3b994d31f8006775a2';
          };
          src_server_policy_overview_answer_ts: {
            table: 'sys_module';
            id: '1f095990d1ab498b8da7bcb81ef926c1';
          };
          src_server_policy_overview_overview_ts: {
            table: 'sys_module';
            id: '2e01c894a4df4c9d9b9203c49c6f9b06';
          };
          src_server_policy_overview_queries_ts: {
            table: 'sys_module';
            id: 'a799827c6fb142eebf4ab83bdc7edf56';
          };
          'src_server_policy_permit-keys_ts': {
            table: 'sys_module';
            id: 'f0140e2e4a59438b9790a32f0e52722f';
          };
          src_server_policy_permits_ts: {
            table: 'sys_module';
            id: '7ef155572e5e4ba29782548703f5a233';
          };
          src_server_policy_questions_ts: {
            table: 'sys_module';
            id: '479216c1c900430bb8f073993dd10b79';
          };
          src_server_policy_remediation_ts: {
            table: 'sys_module';
            id: '4f3e25c6fe604310b2cb66603b22ca0f';
          };
          src_server_policy_renewals_ts: {
            table: 'sys_module';
            id: 'a8a27ffd8cc14ead85d9319a45ed7024';
          };
          'src_server_policy_rule-version_ts': {
            table: 'sys_module';
            id: '61d8100e001242e4a07f3afbf65c4c85';
          };
          src_server_policy_runs_ts: {
            table: 'sys_module';
            id: '2f812de05a874e9a8657dc6aa1226659';
          };
          src_server_policy_separation_ts: {
            table: 'sys_module';
            id: 'b17e6853396049e499933394381276ab';
          };
          src_server_policy_setup_answers_ts: {
            table: 'sys_module';
            id: '44a04668d38e4617bbfefe8837b5077f';
          };
          'src_server_policy_setup_default-group_ts': {
            table: 'sys_module';
            id: 'd99037bce8184553b50a64af8ae1571c';
          };
          src_server_policy_setup_marking_ts: {
            table: 'sys_module';
            id: 'd092adf8e83845698ddaea4fca4980fa';
          };
          src_server_policy_setup_suggestions_ts: {
            table: 'sys_module';
            id: 'ef95b531f6cc4faf8c3c27e1070f3bc9';
          };
          src_server_policy_setup_words_ts: {
            table: 'sys_module';
            id: '006294d75a18491c9758f4e1deddef2d';
          };
          src_server_policy_silence_ts: {
            table: 'sys_module';
            id: 'bd836957a0c24add9a6c1a643ede7ca7';
          };
          'src_server_policy_stage-state_ts': {
            table: 'sys_module';
            id: '2f3cde5314014673851014b750da93e4';
          };
          src_server_policy_stages_ts: {
            table: 'sys_module';
            id: 'fbaedbb54ac041daab33dd2ea618b4ff';
          };
          src_server_policy_tickets_ts: {
            table: 'sys_module';
            id: '96dfae900f1641fab2a49b74ebabfaf4';
          };
          src_server_policy_times_ts: {
            table: 'sys_module';
            id: 'cbdcc20befeb48338f858c6878e02a79';
          };
          src_server_rest_audit_ts: {
            table: 'sys_module';
            id: '4f2c9b1e661244a39f0cb0a2c82fc1b6';
          };
          src_server_rest_blast_ts: {
            table: 'sys_module';
            id: 'f6caad759b2440e1a3c894adfc35f8c6';
          };
          src_server_rest_evaluation_ts: {
            table: 'sys_module';
            id: '3f681db1ef9846bcaf5ec00ea4396d5b';
          };
          src_server_rest_evidence_ts: {
            table: 'sys_module';
            id: '9957275ddbde4a048874c5a1994c13d4';
          };
          src_server_rest_health_ts: {
            table: 'sys_module';
            id: '41dd7b9710f749ac8b6648395bdb072d';
          };
          src_server_rest_http_ts: {
            table: 'sys_module';
            id: 'b00ce5eebbd14be4955863edc2be3c80';
          };
          src_server_rest_overview_ts: {
            table: 'sys_module';
            id: '0e2daa6d459645d7b281fb4a425a0730';
          };
          src_server_rest_permits_ts: {
            table: 'sys_module';
            id: 'f4c3ceef4e4d4fe999c544e4f65fb363';
          };
          src_server_rest_query_ts: {
            table: 'sys_module';
            id: '51ed7844ae934d1296117e650a0c957c';
          };
          src_server_rest_report_ts: {
            table: 'sys_module';
            id: '163171d5fc7844ad9a26031fa4034b44';
          };
          src_server_rest_reports_ts: {
            table: 'sys_module';
            id: 'b4175d021a244a4e8568ec665c4644bf';
          };
          src_server_rest_revoke_ts: {
            table: 'sys_module';
            id: '4a8dcbf77cde4e589f7dab154e786a59';
          };
          src_server_rest_runs_ts: {
            table: 'sys_module';
            id: 'ee76ade8e68246aabbfeb436d48d76c4';
          };
          src_server_rest_setup_ts: {
            table: 'sys_module';
            id: '119442a96f06467796e80e690bc32a79';
          };
          'variable-set-access': {
            table: 'item_option_new_set';
            id: '38f9c9e49a67490bba626e53f21c01d9';
          };
        };
        composite: [
          {
            table: 'sys_ui_list_element';
            id: '00087575030f4ed0ad50b4a70e06b47b';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'resource';
            };
          },
          {
            table: 'sys_user_role';
            id: '001873aeffd94dad8b8f7164bc512c31';
            key: {
              name: 'x_rsc_rescind.auditor';
            };
          },
          {
            table: 'sys_dictionary';
            id: '002ced40f3ac4eafadbdd0143a7ceb37';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
            };
          },
          {
            table: 'sys_documentation';
            id: '002d084a7dff4ef4be1d9bc09716791f';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'chained_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '00a6ada806484d2db855cdd0d2cd4235';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: '00cd5bf7172040c0814c70ec85d6567d';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'subject';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '015120ff417c4cff9cc77f385fb96604';
            key: {
              sys_security_acl: '6ecee76e8cac45759fbd2cad6f09559c';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: '017d674a7d914e4ab308307876d43ac2';
            key: {
              logical_table_name: 'x_rsc_rescind_permit_key';
              col_name_string: 'key_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: '01c7bbf24ebf49f9b4352203631c2c09';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'recorded_at';
              position: '12';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '01e1a8e9d44b46a197ac8b5b29e7d0a5';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_variable_value';
            id: '01e8bf8c3e81409ca1c699fa7006eefa';
            key: {
              document_key: '2e5e17eb90784db994d4a0f9f356d90b';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '01fe9f87009e4f568aedb7aef2969ba7';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '02ba24d8626342fb8f88cbbab6b7d232';
            key: {
              sys_security_acl: 'dcdd79f63ca6490b91a06a48856c1bc0';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '02dcb95a5c3a4e539f5959713949c68a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'last_run';
            };
          },
          {
            table: 'sys_choice_set';
            id: '02e2dce9cafa47eaafa9da3492883c0e';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
            };
          },
          {
            table: 'sys_ui_element';
            id: '02ef539de27f4679870ca9135dc79508';
            key: {
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'exempted_by';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0303569231084839a822e05d05cf8523';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'seen_count';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '030e9bf7579142fab0511c46abcc72cb';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'first_seen';
            };
          },
          {
            table: 'sys_ui_element';
            id: '030f5f25d98848bbaf10a58f30108751';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'identity_owner';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '03112813ca0a42da854353493a723c3b';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'collected_by';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '036c85e088a544e7b0a465955375677e';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
            };
          },
          {
            table: 'question_choice';
            id: '03a1580a2ee44869940e8a90626df318';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'external';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '03a700bbeaa14c448d294b53e9af808b';
            key: {
              sys_security_acl: '818486bb642642f980dea67316195652';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '040303c8b0aa4e0cb54f2b3a94cc4bbd';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'chained_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0404daa64a9f451e9490fa180b7e2cab';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'action';
              position: '3';
            };
          },
          {
            table: 'sys_choice_set';
            id: '04400ae927b1403092c3690cb012762c';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: '0461ddd78878488891857fd850266952';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'permit';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '046c1bd8f607418d89240670eac2cb1a';
            key: {
              sys_security_acl: '0c327012eca740478a5d3927fe8253e2';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '04cab5921d7e427a9b38dc84094217c5';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_accounts';
            };
          },
          {
            table: 'sys_dictionary';
            id: '04cd206c4c4b4f37af3dd1528e079025';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'autonomy';
            };
          },
          {
            table: 'sys_documentation';
            id: '04f7cc0f603848d092a02602995cc867';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'grant';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '04f7ff68ea35417caea80561de84829e';
            key: {
              name: 'x_rsc_rescind_identity';
            };
          },
          {
            table: 'sys_variable_value';
            id: '04f94968883344e795fd76f323fee096';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_user_role';
            id: '04fb3668c6d54d03b081a5ba7347e283';
            key: {
              name: 'x_rsc_rescind.connector';
            };
          },
          {
            table: 'sys_dictionary';
            id: '05469297915a40b1ba97b5203855fd16';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'summary';
            };
          },
          {
            table: 'sys_ui_element';
            id: '055ffab5e089438fa0d1d430005f3618';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '057c66659e1f45a0b2f4ca5844e22b44';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revoked_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '059f24a2229d4c87acb94cc5fd66e4a2';
            key: {
              name: 'x_rsc_rescind_identity';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '05a1489fef3643fbbdadcb3ac86efff8';
            key: {
              sys_security_acl: '2a994443cb23422a8361a6b3f7f507b2';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '05d190b5bd9c418b865004b9cf722e88';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'verdict';
            };
          },
          {
            table: 'sys_choice_set';
            id: '05d9e13b19bf4d0ca85b6d5837484a9a';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'autonomy';
            };
          },
          {
            table: 'sys_choice';
            id: '05e8ba46601e4b2eb0fff599675c7dda';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              value: 'E3';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '05ee36d817044786b1b2ba5767b08b85';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'verdict';
            };
          },
          {
            table: 'sys_documentation';
            id: '05fe436462984745bd25f765bedc40f6';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'finding';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '060fdf250e044414800f3467222f66c3';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'ai_agent';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_user_role_contains';
            id: '062513d99cb341948f5d1d3cb9bd8686';
            key: {
              role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
              contains: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '062784a7686d4c05baefcf44dde60a38';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'evidence';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '06307fdd2c3548b3abdc1561701f4e1e';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'statement';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '0645eec6d08c484e895dcf470be8d5c0';
            key: {
              logical_table_name: 'x_rsc_rescind_acceptance';
              col_name_string: 'owner,application,state';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '066620ed522e4ed68ec729e1edad9f96';
            key: {
              sys_ui_form: {
                id: '1724e6abe7564527915f61ec42dedcb9';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0677d65cd4c743a489df8d38128eeeb7';
            key: {
              sys_security_acl: '7a5f7a148cda4c77b6396046a1a96974';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '06975fadf4d14da689e0cba7b17d72cb';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'application';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '070efb88bf834e0d92cfc2f715a79cf7';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'findings_seen';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '0751205c2e6542c889e5c444cd020811';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'ended_by';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '075c416495a542d69c2746694343a9a5';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '6872425f585243b1a440613eb9e59f1a';
            };
          },
          {
            table: 'sys_choice';
            id: '078ac2db2dfb4788ba3093c5ba316a11';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'disabled_but_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '07932521b07447638f75b37ba99ae1aa';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'renewed_at';
            };
          },
          {
            table: 'sys_choice';
            id: '079b7357a0a042f88d0f2901fe7cb802';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              value: 'ticket';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '07c13c8f65c54e2097814c3047d60954';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0825dc8dc0764dc489e028296585f06b';
            key: {
              sys_security_acl: 'd5d54f22959c4a13b31a463d47543ac0';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '0848c19093b143a3a4d6ea8be972c60c';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'sequence';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '085a51f7501647429fc631e52011d4d8';
            key: {
              sys_security_acl: '913a59baf6c74a7780dc4b951faa4e8d';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '08604dc401e743f78ab38033cd6e8ac7';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'request_item';
              position: '4';
            };
          },
          {
            table: 'sys_choice';
            id: '087d3b9c17d845ccb740f1d251ec8865';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
              value: 'test';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '08845eb3b99142fb85a0b25ce5dd5d4a';
            key: {
              sys_security_acl: '6c8ac0790f5f438bb3671bc0afbf8fa5';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '088d7168e87342a4853356475b8876d8';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'first_observed_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '0897b852471c4da68d7df0dc03def8bc';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'answered_by';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '08a4d1c297e744c3af09d1cecd1858ce';
            key: {
              sys_security_acl: '8622748a6afa49b08dd9be39f7a2238a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '08b7db64781940d986d45380b15a2d3a';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'cmdb_ci';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '08df245a923c4954b4cb4e788a58b961';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'acceptance';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '08e26f04e8704e4f87c150395bea260f';
            key: {
              list_id: {
                id: 'd9c8644d0e20496f85f8ffc31039e744';
                key: {
                  name: 'x_rsc_rescind_permit_use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'used_by';
            };
          },
          {
            table: 'sys_dictionary';
            id: '09814e2c884443e8855485822883d554';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '099555b8bf5f4720abe5f7ce429b135f';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'rules_version';
            };
          },
          {
            table: 'sys_variable_value';
            id: '09f6420b1b7d4639b10d08267eb1303f';
            key: {
              document_key: 'd15c63f83c9a41d49ad3cd3bcb61c1f5';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_documentation';
            id: '0a260305232c4edb89697113b5ac36b3';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'first_seen';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '0a2f457a8b8c436bbb9baad2262ad41e';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'resurrected_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0a3a5790c83a4c35acbb4168eb3ff80a';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0a9393bcd58048fd9a9c2a466b1b47f8';
            key: {
              sys_security_acl: 'bb3493a5019c403188facb8707f748c8';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '0a9ce0b2ab6f4964b97d6106c2ebee88';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'watched_since';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0ad551a02d8d467e955742a51aaffd3d';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'recorded_at';
            };
          },
          {
            table: 'sys_choice';
            id: '0ad93d3b32224cefb70fdc1e3f2cbdfa';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'self_approval';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0aea3b02d4fd496ca88131a453668f3c';
            key: {
              sys_security_acl: '1c3a6526ae9d4884beeba81e48686e34';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '0b0005e0e63d47a39919f397d756e406';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'digest';
            };
          },
          {
            table: 'sys_documentation';
            id: '0b142277525745949f3dda8ff12a4362';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'application';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0b1e14faca9d4db893464c5d0d0c550b';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'beneficiary';
              position: '13';
            };
          },
          {
            table: 'sys_choice';
            id: '0b3c7f8a85944360b9b7cd16914a1dcf';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
              value: 'line';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0b5ae1cc526946c3bcc0984e136ac71e';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'findings_opened';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0b6b60b42fbe4abcac3524dc5bf7db5c';
            key: {
              sys_security_acl: 'ddb5fc742d524067bc7271d697fb8d7a';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '0bc0b3b0793a43309ef76f4f21db5315';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'tier';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0bc86587a9fd45b0b59397790b597714';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'accepted_at';
            };
          },
          {
            table: 'sys_choice';
            id: '0bcfeb12ed5e489abf227dd41ec1d25e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              value: 'E1';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0c1964b3bf5e439b95ffeae5420de7ab';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_grants_access';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0c2a917d677e48bfb58bbcd4b89d40f1';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'checked_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0c73ec57fab845b292e58b636c132b54';
            key: {
              sys_security_acl: 'cbef2538a8fe4ba1ac0ef0745f067344';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '0cb6bbfb5f4f4531a1723059d04efde8';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'ends';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0cf6cec0262942ca85637fca0f9004b1';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0cf9c4af1b124a879d13ee1cbbb5349f';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '0d0ca86290ea40198db7909216292482';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_db_object';
            id: '0d2efd4264b94a2fa717a2498fb5e677';
            key: {
              name: 'x_rsc_rescind_chain_check';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0d3f3eaa4b13490aba32f0c837e728f9';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '0df5b7e382ba4226acaa01387bba1ce5';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'open_findings';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '0e0bb2236a2c45dc97194ff9f5aeab29';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'service_account';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '0e0ca44e71504f2980d03ad6eb141b86';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'entitlement';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0e148f3dc9bf49b9872b654074a5a351';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0e4ca5c7bfd445059408d5c1445077eb';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'autonomy';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0e7c10a878914aebba21a64484f6a550';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_owner';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0eca95c281b942edaacec444369d1f4b';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '5';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '0edf4e846dae4095bc7067ac40c46c9c';
            deleted: true;
            key: {
              application_file: 'f8270cfa22044a87a95f5d1b7d619ca8';
              source_artifact: 'f76e9af978a94caeb8eeec1e9b35c159';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0ef2d20ec3e4451b9ab37b7c5b9a223c';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_accepted_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '0f22109b8b644cc4b46b6d3bdc304155';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'evidence';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '0f3b181e7e9341fea0d9f1566930b786';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              value: 'asked';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0f74f89234e84344b8bf3db1a8ab3984';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0f7acb5755bb4e7e833dddd100ae4a19';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_accounts';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0f91e3f3eea14cc1bceac85589f3f3bb';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_updated_on';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0fde373571704323a2ef5bcb7daef7a9';
            key: {
              sys_security_acl: '8583d6e35c9a476e8ac49bf90e61f702';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '0ff2c6d62b90437d8636366389f1b991';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'drift_class';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '1008687dab6a43acb1dffc16eb6f0275';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'ambiguous_account';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1024e085d68a495cbe3b4c115e3783d0';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'purpose';
            };
          },
          {
            table: 'sys_documentation';
            id: '1042511807ac4db9b146353b045561a3';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'problem';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '104f105d9e3f49a0b8cd5de36338bf57';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'owner';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1058dbefedc249df94371a7501ee033a';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '105c2b2396d948d98c83791485f7a7fd';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'gate';
              position: '8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '10887f6f741d46bfa1ae8a1e04762e45';
            key: {
              sys_security_acl: 'b2f5372d10da4fe68940912acecab001';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '10913bc105744f83954efd19acb8b0bd';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '109f7efc303b4dd488a1f5a9446755e2';
            key: {
              list_id: {
                id: '2a42aa8224784297ae9fb6c84db91686';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'dismissed_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '10d8d707580244719fe39623fe7d267c';
            key: {
              sys_security_acl: '910a3fcfb6f74a91a8702804a855749a';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '10e8b52a698b422b9be67bd419f0c5a0';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'run';
            };
          },
          {
            table: 'sys_ui_element';
            id: '10f9bd199214479dacaa96aecf5d7c1d';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'summary';
              position: '15';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '110c37c4174540df8b3e7d70191b37ae';
            key: {
              sys_ui_form: {
                id: 'd50cf764cefb4ee99b4761c9c085b1f5';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '391376af9cd242bfa7a85ab6d4099288';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Work notes';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '11179ec1119846eea7d47904fa23e109';
            key: {
              sys_security_acl: '6b838b3cb48948439f3ecc89ce8663c9';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '112e75c6994a41f1be353124c7c4d441';
            key: {
              sys_security_acl: '8af5d30a882d444591724bd647d45a6f';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '11323465fcb74d8eb4b03cd08f832e91';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'summary';
            };
          },
          {
            table: 'sys_choice';
            id: '113c75c2137b40f1922ad53e1063daa7';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'autonomy';
              value: 'supervised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '115a4aea0ddd4b208d7193eb9256c1a5';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_grants';
            };
          },
          {
            table: 'sys_documentation';
            id: '1162c0e8f7ec48cd8fccd16745fe0248';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'dismissed_by';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '119700143aee4203b69851b1f85f45ea';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'gate';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '11a8e9d1ae69477c9fe6377f4ade5344';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'paths';
              position: '19';
            };
          },
          {
            table: 'sys_dictionary';
            id: '11adecdf9361460c9c93ad7798882ad4';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
            };
          },
          {
            table: 'sys_dictionary';
            id: '11e019928c43409ab6eda98693bbda41';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'prev_hash';
            };
          },
          {
            table: 'sys_ui_element';
            id: '11fa9cf67bdd4d9d92950ae0d2f5ea38';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'bounced_count';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '12723f0eec3842588b76fe50bd0b119a';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'tier';
            };
          },
          {
            table: 'sys_documentation';
            id: '12a49a2c5faa4c8fa3d165d95ae06cb3';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '12ae9e9508534becac767962c1b4fcba';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '12b9e7f05042451a944f7f55257e9dd2';
            deleted: false;
            key: {
              sys_security_acl: '5664d7373369479f8b50e7b1a1405f39';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '12c6b14de3f543a195386eefc36f559e';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'checked_at';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '12dbdd4c4703424f882877012705210d';
            key: {
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'exemption_reason';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '12eebc6c3c764c37907e1783b91fe0ac';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'owner';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '133503e544d84a61b9a4953b9b02f987';
            key: {
              document_key: '976fc36d2905405c85a81bd78f9a3ae4';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_ui_element';
            id: '133dfd7ad95f4cfbb4e5847d0a6d37e8';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1348cddd8f434519a35c788dc73bed8a';
            key: {
              sys_security_acl: 'b7bd1311fdac4b3aa389b21c11991a08';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '13cb9e6740854ab3803ee1860c439f1f';
            key: {
              name: 'sc_req_item';
            };
          },
          {
            table: 'sys_choice';
            id: '13d1f94770bc4bb7b6d64476cfdcf5fd';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
              value: 'E4';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '13d9ae78b7f143a6a3b1ef1515905f35';
            key: {
              name: 'x_rsc_rescind_decision';
            };
          },
          {
            table: 'sys_documentation';
            id: '13f0c926cf6c43d1ad79bbc8eec04a86';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '14014c91446642bd91db07c5abe15b3c';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '140d9062500745389f0ea1efaafbf03c';
            key: {
              name: 'x_rsc_rescind_gate';
              caption: 'Decisions';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '14117438e4da45858f97c77a4e581f45';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_accepted_run';
            };
          },
          {
            table: 'sys_documentation';
            id: '145b032b4d594226b4b1aee4c6c0bf2d';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '14684c242bbd4937a3509f270e4fecf2';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
            };
          },
          {
            table: 'sys_choice';
            id: '1474cae0fa15438ba9376fdf4d661add';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
              value: 'discovered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '147cab5dc51f40f1abe7b1aa811e2653';
            key: {
              list_id: {
                id: '2a42aa8224784297ae9fb6c84db91686';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'dismissed_by';
            };
          },
          {
            table: 'sys_ui_element';
            id: '14b41caa7f334e1f8d1f936af0fed87a';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'fulfil_decision';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '14b7e325dd144868acf1ad353d65c487';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'conflicts_with';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '153a9987eb104c2faeb4530affeae144';
            key: {
              sys_security_acl: '2a994443cb23422a8361a6b3f7f507b2';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1566ebc6bf09459eacf77db443a8d257';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'parent';
              position: '5';
            };
          },
          {
            table: 'sys_choice';
            id: '157e4923106e4fcb9eeb2a25eeea336f';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              value: 'approved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '15801b1acaf14d008beab3c7653cbb7a';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_documentation';
            id: '1594602532e342baa45f5fc13ff55df5';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_owner';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '159e7dd040794a20a004fb92eb57e9c7';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'generation';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '15ae6d50784b4b14b16fe1a383b5c486';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_run';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '15aff559498a4f08bbe0247e702c460b';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'started';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '16127f9f431341af96707b6f903ea07e';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'application';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1627b6bc6bdc482795155ba2fe8a745d';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_index';
            id: '16374ffb0cbc4b8387f8085a247d0f81';
            key: {
              logical_table_name: 'x_rsc_rescind_chain_check';
              col_name_string: 'chain,verdict';
            };
          },
          {
            table: 'sys_index';
            id: '16483e8a5ad34fef9c03ee0ce73c12c1';
            key: {
              logical_table_name: 'x_rsc_rescind_grant';
              col_name_string: 'application,state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '165a53acf8e549dc88226904e330f7e9';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'predecessor';
              position: '18';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '165dcb5cd7fa47e9820e5d8f7985e1c8';
            key: {
              sys_security_acl: '01c0f7c9d0ed473286febdb3b3081974';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '16c396b164cd40b39c2c0d920370e5d5';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'user_name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '16c47c1253ac47ae91c242ff638c1c55';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_group';
              position: '11';
            };
          },
          {
            table: 'sys_documentation';
            id: '16cb81df47824eb4a60e809078f75f87';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'started';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '16e594b0e3d54b62bea030d4ba61c7d5';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'notice_days';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '16e63daf3700465caa166fb9ffc0f32c';
            key: {
              sys_ui_form: {
                id: 'e65761bc5dd340f6af6a59dd748a634d';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '172314893c994ab892c072d007a0835f';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'request_item';
            };
          },
          {
            table: 'sys_ui_form';
            id: '1724e6abe7564527915f61ec42dedcb9';
            key: {
              name: 'x_rsc_rescind_chain_check';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1788a019ca1747cea9c36699ba06f8a2';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'statement';
              position: '13';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '17e0802bcd45430091beba5c1a939cec';
            key: {
              sys_security_acl: '32187b3814f64ef2a6e8e7a39159c488';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '181a1fde1a0b4837b1b52447db9d17fc';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'number';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '1823e926822b4a9a92ea62893a73294c';
            key: {
              sys_ui_form: {
                id: 'f246a89d929b47dd8d041a0b7fad5ac1';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: '18a8b46d28de434fad673754de651ec4';
            key: {
              logical_table_name: 'x_rsc_rescind_gate';
              col_name_string: 'request_item';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '18b1ff6c570c423598347d386e25351c';
            key: {
              sys_security_acl: '1caba956aeb548008968d93f4ccaa56e';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '18e1c04b58784268bccb573063684e32';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'dismissed_at';
            };
          },
          {
            table: 'sys_choice_set';
            id: '18ef854d1adc42c5a428aff0cfc7d83e';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: '192949f56dcc4b07821d80cbdace9123';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_accounts';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '19345bf5325c41658b5f5e1cb052f881';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'entitlement_key';
            };
          },
          {
            table: 'sys_ui_section';
            id: '1939f977afa84811bb8b0cac6b703b24';
            key: {
              name: 'x_rsc_rescind_gate';
              caption: 'Non-human identity';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '193c345c62b74729b7493bab3c506ff4';
            key: {
              sys_security_acl: 'e1c13a3af9984a1d801ad851fe8ab2f6';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1949b78b343f472e8a7a2320c783efff';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'summary';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '1956a8fef7ca409a8b7bbbe97b1ed31d';
            key: {
              sys_ui_form: {
                id: 'eb707106737d4059b0866cc9f5c155b2';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '19683c8a905b46e5a6a55381b85dcd53';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'cmdb_ci';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '19964790ef3c4d3797cb325dc123823f';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_application';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '19ad85d4623249fcbd2201af929e2f4c';
            key: {
              sys_security_acl: 'bb3493a5019c403188facb8707f748c8';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '19ca5a66260b4135a6f9762b9b69ce91';
            key: {
              sys_security_acl: '01e3c02a7c8f4c3ebb745726b45ac4f1';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '19d958d7f1794f35a22c54b7760a7948';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'email';
            };
          },
          {
            table: 'sys_choice';
            id: '19f223b4f8e940bc926eace3e3e13696';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'unledgered_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '1a111f3148334c11b0c28274405e09c9';
            key: {
              sys_ui_form: {
                id: 'da079e17f0ac4a05929d6a26ad27bded';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1a3c067681e64bceac1c4f689cb27420';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1a563d3343a24cc4bd053187eb657937';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'accepted_at';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1a8b2413a7ff435c9ab727b5dfa6bbb5';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'reasons';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1ad3c16a1ef44c0ba5d9c49f8a18ee55';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'grant';
            };
          },
          {
            table: 'sys_choice';
            id: '1adfc94322014d85ae33a66f3d62b238';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              value: 'claimed_done';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1b655874159b4d948907cf3775de1883';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'lease_expires';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1b75416fe12d494f9081f58563676c1e';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '19';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1b76c7887c024b04b8d7872cf949f61b';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'short_description';
              position: '13';
            };
          },
          {
            table: 'sys_documentation';
            id: '1b94b487095f4b9782c7fa357e7cc5fc';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'identity_backup';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1bbb72ce5ba94da9abf63e8dc5a8e248';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'permit';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '1bc6458dddfc4e0f90aade0582ba0d87';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1bdba3f54d274eaab6f4cfb2c2911b99';
            key: {
              sys_security_acl: 'a4a328aae9ea4981abc96ca21df790ae';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1bf6485fef25426d8e623f0a7f359538';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'predecessor';
              position: '22';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1c01b9d57237458fbb64e57ee2771f46';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'resource';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1c03f71386df42b7a498c2c5bb71e4cf';
            key: {
              sys_security_acl: '6879df04fc0e488c915187ee05972c56';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '1c261089191a4477973397a362721cdf';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'sequence';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1c5d84ad87b4401c913f926251a0fe5b';
            key: {
              sys_security_acl: '8314cabfc37645f18fa894d9e66756b4';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '1c7841a79b2542eea421a8b905baacc9';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_choice';
            id: '1cf9f4b952a348e199d2c93cb2a3326b';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'orphan_account';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1d244c902382419ca47bbc1c3a813ead';
            key: {
              sys_security_acl: 'fab22a60425d42d580c8bd3085f7cadc';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '1d35d6be813041f191e1338ca9b96371';
            key: {
              name: 'sc_task';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1d4cebf96ca54c5fa7af25a26f7436de';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'employee_number';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1d54557070344b6f91b6f2b1d74dea0c';
            key: {
              sys_security_acl: '52b14a525a164d229e9b229eb9e7a7d5';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1d9cb8d350b24aa4aa501549d5fb0e7b';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'owner';
              position: '14';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1d9eb5e1bf07431c954934a249c16c8f';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'problem';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1db5f2f2fc944f5b95416b5ba1bf5cfb';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'to_sequence';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: '1de4dfed2f314f74a710339f2fcf1fc7';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'expires';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '1de6eee34de844de99c27e03eab66263';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
              value: 'high';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '1df9edf97b35463ebbbb2765771a1747';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'reasons';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1e087b015ad34f2aa04077a8e01d528d';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'subject';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1e8b196002224cf7a08ba3b1f657753a';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'work_notes';
              position: '15';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1e8eb22bfba54686b5de3c34cf3f41b0';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1e9bd415219e4b39b49b8445abf6895b';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '1eb5b35855af4b73b638b39a4017f64d';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'finished';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1ebae9b667224c4d9ca6533f6cbac767';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'max_days';
            };
          },
          {
            table: 'sys_ui_section';
            id: '1ebfd32a53834c7aa67e8325669af921';
            key: {
              name: 'x_rsc_rescind_chain_check';
              caption: 'Chain check';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '1ecbe99079de4a948c1b5af5ae75e98e';
            key: {
              name: 'x_rsc_rescind_permit_key';
            };
          },
          {
            table: 'sys_ui_section';
            id: '1efb9aeb107440f4a50295c179970383';
            key: {
              name: 'x_rsc_rescind_run';
              caption: 'Counts';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1f3fc8efe75949cd91d7d0d1684d31ad';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'seen_count';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1f45ba34e97b4c4a9f58079ab5b7efc3';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'inputs';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1f522584de6a4ef788cd25bc4ac1be5c';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1f81069bdd4247e8bd323dc49602ee52';
            key: {
              sys_security_acl: '997aedb809954b57b7f5076f9708fd00';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '1ff6c435c9504470825991282038f92a';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2010c431dc2e492ab4a71e8f76ad8f8b';
            key: {
              sys_security_acl: '536b76832e1c4cf0aa2d4380f8b18b1c';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '201a3b812fa54471804345bcdc64a9ca';
            key: {
              sys_security_acl: 'a763af88ce9c4e31afc24d52137cf2a7';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_section';
            id: '20337f32138847d5b8210dddc691529d';
            key: {
              name: 'x_rsc_rescind_run';
              caption: 'Run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2046bd2ee22d4e6288922a36556792f8';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_ui_section';
            id: '2062277f0e30485bb624dfa5a385e6d0';
            key: {
              name: 'x_rsc_rescind_decision';
              caption: 'Inputs';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '20ba0fc8384f4b1a95c3d116dcd4fd88';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence_level';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '20c7d6f731004bc39a24272d34bdf983';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '20f1718061454f39b7084ca623d220cb';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              value: 'rejected';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2105d1e056b04fc39c611696d004a0a9';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ended_at';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '21098635257f4bc38ac164e15a7d37b1';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '215f20885e73404aa59c0a858fad8976';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
              value: 'published';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '2177890493bc4563bf46372152049160';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              value: 'directory_group';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '21abec6411b240969cd69fc74ffde921';
            key: {
              sys_security_acl: 'b43b580ddcce4660a0dd1dd418cd5529';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '21dd775b78fa49a88c3dd786a8068fa0';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'owner';
              position: '8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '21ee37d91d2f4aea84c0705b542d3364';
            key: {
              sys_security_acl: '2cae257543564ccab82038378db25eff';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '2203e7404ea44e519a9462dacc7e7f4b';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'lease_expires';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2205d69c238242b48b19ac8d14e5d062';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_backup';
              position: '10';
            };
          },
          {
            table: 'sys_choice';
            id: '22279e4470c64c7083cd81d384d28759';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'verdict';
              value: 'proves_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2229e1f5df934873b904b3f868606094';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'environment';
              position: '3';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '22e6078bc4724756bcfd9d2a59dfcc10';
            key: {
              sys_ui_form: {
                id: 'f246a89d929b47dd8d041a0b7fad5ac1';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '22efc937b32b446d901fb7e751e50e81';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'entitlements';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '22f41a1e6be84b84a3598d9ac5b636eb';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'grant';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '22f6cc2b0dbc4dab9a8ea28f68065327';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'broken_record';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '2377773ac851433aa04ea7133b2c7295';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'beneficiary';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '23ac63d13fc44432bf5cf7522a6816af';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'decision';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '241c04972a43466cbc9888dec761ae8e';
            key: {
              sys_ui_form: {
                id: 'eb707106737d4059b0866cc9f5c155b2';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '241f3c6041c64e6db0cbc0ea60e6a8a7';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'grants';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '243caa2abf18433bafcd1665261b17fa';
            deleted: true;
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'account';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2479e759d93946f79f9b10e77ab6a8fa';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_ui_element';
            id: '249731d0ab7c4d689dd4249cdabaa7f3';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '24e9300498b740b58e507220ea7a086c';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'started';
            };
          },
          {
            table: 'sys_choice';
            id: '24ffe8d88f964356bd21534bebc9fbe6';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
              value: 'collecting';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '254d7deeaa704f619c29fccbc85d11d7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided_at';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '254d7deeaa704f619c29fccbc85d11d7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided_at';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: '2568e35adb3d466182e16d169b0734a7';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '258f6ed0991b468fb92ca855021ec27b';
            key: {
              sys_security_acl: '6f18f9ab30da4eda91e886e481867b5a';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '25c447df76fc47d5b060679748f5a861';
            key: {
              sys_security_acl: 'c715f94783bb4dd4b7b38e7d6509ce06';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '25d57149a54b4c889ca975d81550e130';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              value: 'closed_verified';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '25e81180412240d3b9b34f66a90105ca';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approver';
              position: '8';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '25ee440979e74b22a295f09f581f316a';
            key: {
              list_id: {
                id: '059f24a2229d4c87acb94cc5fd66e4a2';
                key: {
                  name: 'x_rsc_rescind_identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ends';
            };
          },
          {
            table: 'sys_ui_element';
            id: '260a048fd18f4a5abeb4861683b0a242';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_absent_proof';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2611163719a646c99f32fe4d2e573e58';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2652262fac104ea9b41c494d17e7e7d8';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sequence';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2665420f3bd74e898bf2397155ba0d6c';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'beneficiary';
            };
          },
          {
            table: 'sys_index';
            id: '26776f4f7e60478bb8eb068b838f8cbd';
            key: {
              logical_table_name: 'x_rsc_rescind_decision';
              col_name_string: 'sequence';
            };
          },
          {
            table: 'sys_dictionary';
            id: '268a7d6137cc44c59232bbf4e6cf33df';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '26a5db31f0a34781ad867f79bdc868a3';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'finished';
            };
          },
          {
            table: 'item_option_new';
            id: '26aee235f08f4eaabc6b512091a039b7';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_tools';
            };
          },
          {
            table: 'sys_db_object';
            id: '26c819a6b44544b0867f188c5644d1d6';
            key: {
              name: 'x_rsc_rescind_identity';
            };
          },
          {
            table: 'sys_variable_value';
            id: '26cdac6a818f450f96654a973624809e';
            key: {
              document_key: '7283085c738a4456b9cf6c9ee66a2804';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_choice_set';
            id: '26da43bd45cc4ac4ad261f4f9d828681';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'mode';
            };
          },
          {
            table: 'sys_ui_element';
            id: '273fcf38f7a04340b0ef48142afd7bfe';
            key: {
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '274d5a01d8ba43dba9be3be022d3f487';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'grant';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2752b758c4514c959450d726db853e5f';
            key: {
              document_key: '7283085c738a4456b9cf6c9ee66a2804';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_choice';
            id: '27ba40f726744379af3217824cce3464';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2807fdf6edb94922bc63d0c17a4abaf2';
            key: {
              sys_security_acl: '7a5f7a148cda4c77b6396046a1a96974';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '28257adef1db4707b05f83ed049150a5';
            key: {
              sys_security_acl: 'ca4d03d237344468b4ff48aa6d276e4e';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '282ee727b3ad4c7ea74a486680577dac';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2883b89914d944708f3f588b1b6d0f01';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '28a091297be04d1db20a84e4905e404f';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              value: 'none';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '28c363d1ccae457f913c97570289ce31';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'owner';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '28ee50f1fe0f4c438f526263236a7034';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'lease_key';
            };
          },
          {
            table: 'sys_choice';
            id: '291c758920394ba38939702c2e6b23f2';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'state';
              value: 'lapsed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '291f5fb7a83c4161be5330567d8850f8';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'accepted_until';
            };
          },
          {
            table: 'sys_ui_element';
            id: '297bdd58faf74a08b352eb0adece7829';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_owner';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: '2981d536919e400aa6175be8d38a8bba';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '29a96ce8446740b28ea43ea970e3c7d7';
            key: {
              sys_security_acl: '48e7bc3e995b4a1a8fe2b2f8ba39d8c4';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '29c9cf9dfc494a8583e8eae333206f9a';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'accepted_until';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '29d22159d9394b53b1006a03d78b91cd';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'head_sequence';
            };
          },
          {
            table: 'sys_documentation';
            id: '29d3f9c30d334f51a3299b223f10232b';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approver';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '29e30b97c3b249e9a126f53f9ec98036';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'verdict';
              value: 'inconclusive';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '2a14fc222fd544459245daa84a8e72d7';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'entitlements';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2a2334f2c3284cc1a463627c69a66d4d';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'stop_procedure';
            };
          },
          {
            table: 'sys_ui_list';
            id: '2a42aa8224784297ae9fb6c84db91686';
            key: {
              name: 'x_rsc_rescind_dismissal';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2a47a236245c4c7cb47f7c3400c33385';
            key: {
              sys_security_acl: '1ef187688eaf42fa833ae71b1ef4b62f';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '2a6743a98c7841f2a61fe04f298410b7';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'remediation';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: '2a68b610f7444eae8bb2147ba8d86985';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
              value: 'managed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2aa176456e434be4ba809083d4749185';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'starts';
              position: '15';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2aeefc9729914186a5d165f66fa4eb7e';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_backup';
            };
          },
          {
            table: 'sys_choice';
            id: '2b36b3e9a52f453ea3f29fedf2d17781';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
              value: 'low';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2b6ff6d5dd5940fc81beb63c57166790';
            key: {
              sys_security_acl: 'c3c75e866102478a86b2d1773fd383e2';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '2b88b91363224504a9b9c48bb36a9721';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'rows_checked';
            };
          },
          {
            table: 'sys_choice';
            id: '2bb74ab66390453da07e6fe4110c8922';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'owner_missing';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2bd833f451c64253b95b3c9035812261';
            key: {
              sys_security_acl: 'd56b9d7419f244219c9cf4b0d3dfbb7f';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '2bf3fd0f718145a1b2cd33ef6f1b5ce1';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'digest';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2c0525e23e4a49eba9d2ab1e9ad4d279';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_choice';
            id: '2c21b36189c0412cb1c0a98a2064a3c1';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              value: 'request';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2c459057f1234c0d83ac141a2df65883';
            key: {
              sys_security_acl: 'e38f6286c3a34d51a5e42da6be4d92ea';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '2c8af13cbdbc4a0daa87f3f4ceb86121';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'grant';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2cf5305abd364e659ee8b25ec03ef6ff';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'max_days';
            };
          },
          {
            table: 'sys_documentation';
            id: '2cfaa24a859242528139f37a09f78eb7';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'evidence_procedure';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2d07271844f74ca49bb6111c48b4fa92';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'unchained';
            };
          },
          {
            table: 'sys_choice';
            id: '2d18b5dc58df400f90a3aba7dcb79bcf';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              value: 'permitted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_number';
            id: '2d30bd43ec1e41a0b66fbf77e4ae795b';
            key: {
              category: 'x_rsc_rescind_acceptance';
              prefix: 'RAD';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2d3bffe8bfaa4e8197a4c86368b95657';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'open_findings';
              position: '1';
            };
          },
          {
            table: 'sys_index';
            id: '2d3f702bc141447791df4b1bcb42dc60';
            key: {
              logical_table_name: 'x_rsc_rescind_permit_key';
              col_name_string: 'generation';
            };
          },
          {
            table: 'sys_documentation';
            id: '2d45b8b71e69491c9042d8b75ffe49ce';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'result';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '2d49d51b3f0f4032aa834472b3ab6325';
            key: {
              logical_table_name: 'x_rsc_rescind_evidence';
              col_name_string: 'sequence';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2d72645a678647519dab94cf77089b67';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'claimed_at';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2d8ca19484f847dc8911e08bbc98136f';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2dbbe35c815445c087f9509d7378399b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'application';
            };
          },
          {
            table: 'sys_index';
            id: '2dc2f68c118041b89817de5d3b84b3ee';
            key: {
              logical_table_name: 'x_rsc_rescind_grant_event';
              col_name_string: 'sequence';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2de3fe944a1b48d4bc28a9e7105447b7';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ended_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2df5b9df8ce1422ca3070749eb3f0272';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approval_digest';
            };
          },
          {
            table: 'sys_choice';
            id: '2df7c5bf1f5a40bcb026079e6846471e';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'owner_inactive';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '2e002da1daa14c668e7baa717ae06983';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'seen';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '2e01c1f996744f4b81062592f5ca7e9c';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'gate_bypassed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2e02f0dc0ade4237ac52d7dfc5b982b7';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'requester';
            };
          },
          {
            table: 'sys_documentation';
            id: '2e0cf966f6bd49a487a2384c3d3caec2';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'renewed_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '2e376f554b214088b91ebd19ad1ae353';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2e48bf2d349641af8e14c4abcd276776';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '2e590ed52ffe4ea9944f630ba9ca8c22';
            key: {
              sys_ui_form: {
                id: 'ad6cbdbf470644428907057580a38693';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '2e792b293fc44714b4e9610159b3fb2a';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'agent_tool';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2e870e4e430f49299e05c26f0ad29f86';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2ee591f21c5549709ecc9766a91e92fe';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2f1b128cd4ac4c6ba5d8b4bee5f12a66';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
            };
          },
          {
            table: 'sys_db_object';
            id: '2f36257ddabe4511af5371dece001e89';
            key: {
              name: 'x_rsc_rescind_evidence';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2f53799319f0461ca2c3946dbb413e46';
            key: {
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'inputs_digest';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2f9e647b83854b65a0dcf394ff814c65';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'first_observed_at';
              position: '2';
            };
          },
          {
            table: 'sys_ui_section';
            id: '2fb390c162934887a244d5a90632d60c';
            key: {
              name: 'x_rsc_rescind_acceptance';
              caption: 'Accepted duty';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2fbcb4631f0047238fe5a30dd72bf96d';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'owner_group';
              position: '15';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '2fe66142f65946108648c2b03df2f1ca';
            key: {
              sys_ui_form: {
                id: '6a0b1e5bb3074b3caccadb2f6353d275';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '2ff28074ad774eef8e9b289af0ab443f';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'number';
            };
          },
          {
            table: 'sys_ui_element';
            id: '301eb44e5dab4e1ca23b60279a6f8ede';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'predecessor';
              position: '17';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '302d4e2874d9493ea582a20555a891aa';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3045ee26eb4047c397a30967c2a64809';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'severity';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '305226fd6f8046089f5ea0c35b210ed7';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'obligations';
            };
          },
          {
            table: 'sys_documentation';
            id: '30c03c63abc8435e81f570d5794298cd';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'to_sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '30cacadf77864da7ba7d7c499840bfc5';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'verdict';
              value: 'broken';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '312631038cf94851a6ab9e0cc3ee55a4';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'min_evidence';
            };
          },
          {
            table: 'sys_choice';
            id: '3134f2a298304821a84fbf0edb19264f';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
              value: 'one';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '3167e2dee46549f8991e7a0e42e26fd0';
            key: {
              field: 'script';
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a';
              id: '976fc36d2905405c85a81bd78f9a3ae4';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '318faf92b90a4ad2880edc16a5826bb9';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'collected_at';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '31911c0ac3b64aa8bc55697994c028a9';
            key: {
              sys_ui_form: {
                id: 'ad6cbdbf470644428907057580a38693';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '31aacf1582c54432bb2a8567711ebbcc';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'asked_at';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '31ce7bc532e34b7da52327a077079eb3';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'verdict';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: '31f0d2e5d1dc4ed980bf96a3155060fc';
            key: {
              document_key: 'a2ac03ff408d4d04ab6d9c555a8b39ab';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '320e782db5e24f0f8aa32411de78897c';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'quality';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3210fc639812465aab9f30663e93be32';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'chained_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3225ff4233544e5ea1c9205fd29cc1ce';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'ended_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '324a528be95e4776bb0dbe0b1ba24c95';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'requestable';
            };
          },
          {
            table: 'sys_ui_element';
            id: '32907c3a95e040fba9bb8ba0af9bdb10';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'tickets';
              position: '10';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '32c04e770a6445b8beb624feded795f8';
            key: {
              sys_security_acl: '6b838b3cb48948439f3ecc89ce8663c9';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '32fbc1df043f416192053672e60eb95c';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '33104e8cc6ba408abe1ebf64e1ca5a94';
            key: {
              sys_security_acl: '0db6601370fe4ee8809dc2b9aa64d540';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '33151e996a8f4e218c4caffdb6cd1919';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'owner';
            };
          },
          {
            table: 'sys_documentation';
            id: '333110a2bc1a459e92f2ab487343ccb6';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'exempted_by';
              language: 'en';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '334b3b57c0514ef2a7a60f120d282a71';
            deleted: true;
            key: {
              application_file: 'd1e9c81edb604b03919f81d7189bc5dc';
              source_artifact: 'f76e9af978a94caeb8eeec1e9b35c159';
            };
          },
          {
            table: 'sys_documentation';
            id: '3357812cc4f24a30a382d1621cb89797';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form';
            id: '33ae1afdc8a849fca4fd14ad77225193';
            key: {
              name: 'x_rsc_rescind_dismissal';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '33c44b30a75f415a9e4ccbc09b0cadff';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '342df47d99834926a0b05608f7addb9a';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'application';
              position: '3';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3447d416fae541769f80a0b9fd0c0932';
            key: {
              sys_security_acl: '0d56fc5e66694b5b836bd9fcc866eed7';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '344f3d84602a45ab848a1d4ed1601a33';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'environment';
              position: '4';
            };
          },
          {
            table: 'sys_db_object';
            id: '3450f8737ce54e69a7d633cd770b446b';
            key: {
              name: 'sc_task';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '345ad6fbe83c4de29e0930afaebf5230';
            key: {
              sys_security_acl: 'a2623a2b91c240a28eaddc7e768dd6a3';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '345ae9283593444a947d32ad4ffc0b4d';
            key: {
              sys_security_acl: '1caba956aeb548008968d93f4ccaa56e';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '34644b2df60d4eadafdef75f163f0ee2';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3474f8802bab4cc3b37551b663c23580';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'findings_seen';
              position: '6';
            };
          },
          {
            table: 'sys_number';
            id: '349850f6ea1c449eaa8912ee846efc77';
            key: {
              category: 'x_rsc_rescind_gate';
              prefix: 'RGT';
            };
          },
          {
            table: 'sys_dictionary';
            id: '34de91e3d53449739999a607e4a0c27d';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'number';
            };
          },
          {
            table: 'sys_dictionary';
            id: '351a409490754a8d8a54729f59ba74cf';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'user';
            };
          },
          {
            table: 'sys_documentation';
            id: '355b037cd4d34b1eaaf35ffefcb56fc5';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'verdict';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '357c9f3ea3744abca1a1597b8906d389';
            key: {
              name: 'x_rsc_rescind_dismissal';
              caption: 'Dismissed suggestion';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '360ed35fd860490bbe0e6583fc35ec1b';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approval';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3622725e5411462cbf88ac35bd2cdd5f';
            key: {
              document_key: 'd15c63f83c9a41d49ad3cd3bcb61c1f5';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_documentation';
            id: '36274ce4148e47fa8bf5da381cdb3b40';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'actor';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '36344d1c003b40bf9ac03e8b9514de4d';
            key: {
              name: 'x_rsc_rescind_stage';
            };
          },
          {
            table: 'sys_choice';
            id: '366d302cd6bc44b88eeeebfa8d100923';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
              value: 'active';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '3691ddaeaa1841f6b1fffe306dfdb4ae';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '36be9443be3e4d02a317ecb21eda335a';
            key: {
              name: 'x_rsc_rescind_acceptance';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '36cc99e461f743709423bd5631437e54';
            key: {
              sys_security_acl: 'dd0a2ab444794f878b1019c6bdde60cd';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '3702d418c4484298bc778de65d10e04e';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'summary';
              position: '17';
            };
          },
          {
            table: 'sys_choice';
            id: '37062c238e0943edbd312aa8e6ef6b2f';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'verdict';
              value: 'proves_absent';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '378bceffbd6048e79b2ada99d6139846';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approval_decision';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '378c8fdbf1ff4067942ba221b5932bd2';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              value: 'rejected';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '37aecc4294fc46adb606c60d09c536de';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
              value: 'development';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '37d04dd04d9b4b5992ae85772166011d';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reasons';
              position: '12';
            };
          },
          {
            table: 'sys_ui_element';
            id: '37d04dd04d9b4b5992ae85772166011d';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reasons';
              position: '12';
            };
          },
          {
            table: 'sys_variable_value';
            id: '37e311c1b72449aab329d9a2549b681e';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_choice_set';
            id: '384adb8d665a4ae287ec96e1d8723e65';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'result';
            };
          },
          {
            table: 'sys_ui_element';
            id: '38aa2c19d937454381a3982cd639ca36';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'first_seen';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '38b1b4a1bd4f4b42b16223a47b4b9608';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'predecessor';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '38d1803958e247b78b4d09c8c70fabc5';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'owner';
            };
          },
          {
            table: 'sys_index';
            id: '38e8653a0e8a43dc9323c185367e1205';
            key: {
              logical_table_name: 'x_rsc_rescind_finding';
              col_name_string: 'last_run';
            };
          },
          {
            table: 'sys_ui_section';
            id: '391376af9cd242bfa7a85ab6d4099288';
            key: {
              name: 'x_rsc_rescind_remediation';
              caption: 'Work notes';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'item_option_new';
            id: '392ed954a6994f669a4fee054062a19e';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_identity';
            };
          },
          {
            table: 'sys_dictionary';
            id: '39a82816516b40a284689d42f943fd10';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'chained_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '39bd0c98d98745e68843bf3fc73cdf83';
            key: {
              sys_security_acl: '67e6ee6b97ab49208619d88dc6342e87';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '3a055af701534bb7b3cffa187d279cf5';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'state';
              value: 'withdrawn';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '3a33bd4495c349aabf1f99b1a89aed3e';
            key: {
              logical_table_name: 'x_rsc_rescind_grant';
              col_name_string: 'state,revoke_minutes';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a3922e25f884409ab1201628e8e9ad8';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3a3b2eaff9444eb9872c74dfb0e763d9';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_backup';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a4facfc32714752ad66d3c0168beb2d';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'max_end';
              position: '18';
            };
          },
          {
            table: 'sys_ui_section';
            id: '3a83778f0779475bbb301c9b434978f8';
            key: {
              name: 'x_rsc_rescind_grant';
              caption: 'Proof';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_page';
            id: '3a93e1bc24014251986d522175620dc5';
            deleted: false;
            key: {
              endpoint: 'x_rsc_rescind_blast_radius.do';
            };
          },
          {
            table: 'sys_documentation';
            id: '3a9aa7e917a0459f9e87e23f10e55818';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3ab4ecb55dd741279e566eac039784a2';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '3aba4a23ccd949b899c40c56a1861f22';
            key: {
              name: 'x_rsc_rescind_grant';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3ac1a7f82cd048819329641a09b84e7e';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'mode';
            };
          },
          {
            table: 'sys_choice';
            id: '3ad43ffb81d740b692fb67a058c46438';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
              value: 'critical';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3ae7afba48874271ad78b7db9e2a787a';
            key: {
              sys_security_acl: '22bce8218fa74304b848f6f86292feb3';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '3b02242bcabd406fb5a9ab0d9491830b';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'started';
            };
          },
          {
            table: 'sys_choice';
            id: '3b3858492fd64c288c5d7f8ef7ed7ea0';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              value: 'list_absence';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '3b42d50b6cc74fc7b821dbe72c1b52e4';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'email';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3b47a67b4fef44e9bab1750bde4cd909';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'secret';
              language: 'en';
            };
          },
          {
            table: 'sys_user_role_contains';
            id: '3b7a0ab30efd44ae93bd2718e1f12eb4';
            key: {
              role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
              contains: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '3b8e2813704d442ba718262aaa203202';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'to_sequence';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3bb45adf484d44bc8cc2004c3f9ed3d6';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'max_end';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3bd15e1fe12b4ba497d8b9bd0121908c';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reopen_count';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c02eca274db425c92cb845e95ee3158';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revocation_backup';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3c067ac4a4804a21b5bb85048f2f0844';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'chain';
            };
          },
          {
            table: 'sys_index';
            id: '3c2db24bdf174d428258729b23d4d48a';
            key: {
              logical_table_name: 'x_rsc_rescind_run';
              col_name_string: 'lease_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c368cbbbc6c4aad850326d40dbc9a0e';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'type';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c37c76544d7489589e8059ef033bfc3';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'ends';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c4d0db408524207905af3927cf497f0';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_accepted_at';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3c4d42b3019043d3a96d0b087a7644b9';
            key: {
              sys_security_acl: 'f28d279001ca4bb7a5192e7b378eba3a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '3c565fd0b9b2421080cc0c5f235ce064';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'approved_by';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c7f1a62f740464883f93d102579eb4e';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approval';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3cb9463dca3b49aa818b2e1261a5eccf';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'tools';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3cc4446b88de44cb8736d6ab8a56bb7b';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'to_sequence';
            };
          },
          {
            table: 'item_option_new';
            id: '3cd273a56ed84ec5aae77cd741cda68a';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_autonomy';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3cd8ce8afabf4a589c0be693488436f2';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'number';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3cea09be47634378bdd46e1a9fcb08b3';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'gate';
              position: '11';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3cf916170801487cacfe4a4ec2e0deda';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'tier';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3cff05f70a6d4a5c9d2f69efae2288b9';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'remediation';
            };
          },
          {
            table: 'sys_documentation';
            id: '3d1c9d2aef1644d9aed20ed2883ea326';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'from_state';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3d3b924856f94b989df46c15356682f7';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'owner';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3d3d8ec3f5b6447baf26b56c8a7a1724';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
            };
          },
          {
            table: 'sys_documentation';
            id: '3d58422f0826479d9b44265c43096fd5';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'first_observed_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3d8bb3e867f2450fbab46647f085c255';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3d8dfec9808a493c99cabd53f809df08';
            key: {
              sys_security_acl: '0db6601370fe4ee8809dc2b9aa64d540';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '3d94d8e811d84b7c9790d3e896211c44';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'run';
              position: '15';
            };
          },
          {
            table: 'sys_choice';
            id: '3d955760dd51424fa762eb81e2f1e68a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
              value: 'info';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '3dbf4e8c492e4db1b5770d3ce3e529fb';
            key: {
              name: 'x_rsc_rescind_permit_use';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3dc6bb3985f243ab84a1d217e51a8465';
            key: {
              sys_security_acl: 'dd45394d09d04ae39dca780ebbec5b21';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '3dcbe65f289b46e1b7473dbd76381644';
            key: {
              name: 'sc_cat_item';
            };
          },
          {
            table: 'sys_documentation';
            id: '3de49fa9b6e548edb6a241edee86247d';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3dea6ce476584543bac0480fea9d7698';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'key';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3dfa9ba3f6d6472d8439fc5376d9b495';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3e00e9967ba74d47ba82d6dbcb765aec';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'digest';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3e2eff1abb8145f888a084c1479f69b3';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_seen';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3e45f137b1c04cc2ac7c2012f8e350ca';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'first_observed_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3e6de9850b8447b296da88f65cb29c05';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'row_hash';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3e9d99d1d19d47b392ce2e2d4b005300';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grant';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3ec8d12050e74cb0a1387daab577a166';
            key: {
              sys_security_acl: 'b2f5372d10da4fe68940912acecab001';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3ef5db4b9bb44f7495e973556f1e8c0d';
            key: {
              sys_security_acl: '274440014bdf41eba038204822dfa4ad';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '3f26e8db2cfb4d90b2e1b6a98b4c7c0a';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '3f3844afa9c2438fa7b03311a250400c';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d';
              id: '2c7e717d0f96454aa9b5b94318080722';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3f8d42c50df341c5a6eeb7c8d5ea3f0b';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'entitlement';
              position: '6';
            };
          },
          {
            table: 'sys_choice';
            id: '3f91c26e893748eaa0ab3af463e385e5';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              value: 'inactive';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '3f960ec410b642a5b782e8dff7f798ad';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'actor';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3fbcf7c5739844b8a183a18771c0e129';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approval_digest';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3fd358b91bc941a199284bf2a8beead9';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'number';
            };
          },
          {
            table: 'sys_documentation';
            id: '3fe15961578c4ba3adeb503c50e2c679';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'requester';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '4015e564953949b4ad485b196b3cea2d';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '403fdaf72c4a411797365fd4db986eb2';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'renewal';
              position: '21';
            };
          },
          {
            table: 'sys_dictionary';
            id: '40401aa582174cffa76eb5c474ba4f69';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'consumers';
            };
          },
          {
            table: 'sys_ui_element';
            id: '406354fe44654e478c3719ae2a4d466a';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'collected_at';
              position: '10';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4082a313e8994f17940e5719e72c9e60';
            key: {
              sys_security_acl: 'eb9d6e2f5bd746ccbf8d32f1b4a79454';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '409629b3057246b5b34453b40dca7249';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'name';
            };
          },
          {
            table: 'sys_dictionary';
            id: '40c89f3e8d5d4f74bb56426128c26bda';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: '40ddf6553a4543e0a9e10ac8d1ee3caa';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'expires';
            };
          },
          {
            table: 'sys_ui_element';
            id: '410024feddee47ab983ddee49553af9c';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'dismissed_at';
              position: '5';
            };
          },
          {
            table: 'sys_choice';
            id: '4132c61516ff4c19b4a3132426828f86';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'state';
              value: 'dismissed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '416be67371354c06ac3820ccccebab39';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'row_hash';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '418ac9cc346c4e1e965ccb0a9847a3d9';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'identity';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '418e17f5e7f14112b9ef9e6039fba2af';
            key: {
              list_id: {
                id: 'd9c8644d0e20496f85f8ffc31039e744';
                key: {
                  name: 'x_rsc_rescind_permit_use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'action';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4199b00ea0414f639e8b96dc6a079724';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'fingerprint';
              position: '11';
            };
          },
          {
            table: 'sys_choice_set';
            id: '41eae5e50016475a915e7ca742ede85b';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'verdict';
            };
          },
          {
            table: 'sys_documentation';
            id: '41f755f3630d46b0ace72601def9baee';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'application';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '41f993f039a148a182987b02012bae8b';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'obligations';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '42154c2d57f54543a4f81460c677eb97';
            key: {
              sys_ui_section: {
                id: '6880c1f644ce42c88ec4139ff19aed4e';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sequence';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4244753a10b649359f3f147627f7fc29';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'from_state';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '424ffc029c084e80aabd0f6f0a4c9181';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'evidence_level';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '4288d910c7334989905f94e1aabe8ec5';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '42b3adb404154b549a5894bfa915fa26';
            key: {
              sys_ui_form: {
                id: '4f8f1e08a314471fa3825ebd642744e0';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '42d3b5ea218544d294bcede91bef84f9';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '42f87e447cf44e0b9539da3bccfc95ad';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'native_id';
            };
          },
          {
            table: 'sys_choice';
            id: '42fe7d30ea24456387daea952cdc2c88';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'resolved_attested';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4309f1f57799415da1771a93454d074c';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'requester';
            };
          },
          {
            table: 'sys_ui_element';
            id: '433a197299e14207bd9c926f496759f2';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_choice';
            id: '435b8392913a45cb985be4962fcd4463';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'overgrant_scope';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '436e03022d45446dbaf4b4e18ac3b26d';
            key: {
              sys_security_acl: '2cae257543564ccab82038378db25eff';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '440f600ec86640e5a868825d18812e50';
            key: {
              sys_ui_form: {
                id: 'd50cf764cefb4ee99b4761c9c085b1f5';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '444aaa96e24c4ea785a11e9f36736c55';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'claim';
            };
          },
          {
            table: 'sys_dictionary';
            id: '444de60d8d2f45bd8552e67639c5c79b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'fingerprint';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '44bbec3138524b5f93fe4a11701ee690';
            key: {
              sys_security_acl: '67896d6d027f479b8209f015663e9862';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '44c1dbaad38e4433b633d7ebfeecf9d8';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'open_findings';
            };
          },
          {
            table: 'sys_dictionary';
            id: '44c64e0311424e17af290655a583e3f3';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'mode';
            };
          },
          {
            table: 'sys_ui_element';
            id: '44d25bfe07854616a84ee7d990003d8e';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '44e8ebb4f02d4be596f617660aac51bd';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_dictionary';
            id: '44ff1f2564bc410a9fc377b9c1991005';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'submit_decision';
            };
          },
          {
            table: 'sys_index';
            id: '45074acc48fb42a9bde1692a561bf1eb';
            key: {
              logical_table_name: 'x_rsc_rescind_entitlement';
              col_name_string: 'application,type,native_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: '452f0d4d3fca432ebbe5f935c26da3e0';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'application';
            };
          },
          {
            table: 'sys_documentation';
            id: '456641aa2abd46599a1db5d94a88015f';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'key_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4596ddb16991448090adbc33531f62ca';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'type';
            };
          },
          {
            table: 'sys_ui_element';
            id: '45a2b014f4604e8989245772070c7f1a';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'head_sequence';
              position: '12';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '45a97dc92a2e44a88f6d685d9bce6315';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'request_item';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '45bfabd6e886444987a39b8f00d5de94';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'key';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '45f20e38e3124701bcfefcb8ab9b8dd3';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'asked_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '462cc52acd464644a7a1a178e1ca8400';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'evidence_procedure';
            };
          },
          {
            table: 'sys_choice';
            id: '4636a12b50904ab0be7699d1bb80d6a1';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'approved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '46405f48d7ad4d22871bfe4f45375112';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'level';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '466137b219354ec09626476227288324';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claimed_by';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '469821da27704983b472bfef4a9bebe8';
            key: {
              sys_security_acl: 'e1c13a3af9984a1d801ad851fe8ab2f6';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: '4735759d253f4b319a540237e807b596';
            key: {
              name: 'x_rsc_rescind_permit_use';
            };
          },
          {
            table: 'sys_choice';
            id: '473a658caf5f43ec9e2b31198232d177';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              value: 'superseded';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '474931377f8e485d86ac86caa7ab2796';
            key: {
              sys_security_acl: '4fe3ac0e5150480795c0d54d99b0a6ea';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '47633a5a653b4c828065635a330df444';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'application';
              position: '2';
            };
          },
          {
            table: 'sys_index';
            id: '4788329de1e94eb8ab87592e617336af';
            key: {
              logical_table_name: 'x_rsc_rescind_stage';
              col_name_string: 'request_item';
            };
          },
          {
            table: 'sys_choice';
            id: '47b12a7dd90344c1a816f16051c9756f';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'disabled_but_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '47ca99a9e84c4d04a2f7cc299a6ec4f3';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'result';
              value: 'permit';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_user_role_contains';
            id: '47d13b71a97d4d0983695f5307638157';
            key: {
              role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
              contains: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '47eb5484129649bf8f1b074ab1eb6b07';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_dictionary';
            id: '47ec07963e7e415aa1afe1fa13754e91';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'ends';
            };
          },
          {
            table: 'sys_ui_form';
            id: '47fda6743be04daab748e77506165c13';
            key: {
              name: 'x_rsc_rescind_grant_event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '48566e30a1ee43928e45b0a9bc7509fe';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'prev_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '4858368813ed46969e8e13ecc915fef1';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'end';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '4883f3b1911e4a379987a7e47e6f7d70';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'chain';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4889a519dbda4e15b688761c64686414';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'controls';
              position: '20';
            };
          },
          {
            table: 'sys_choice';
            id: '488b4f1f6b00448c996e5c8d259c88be';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'opening';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '48d47f1072c04595b6ecd448ec92ec27';
            key: {
              sys_security_acl: 'fab22a60425d42d580c8bd3085f7cadc';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form';
            id: '48fe431be77f49509813d5b24a8b3b9a';
            key: {
              name: 'x_rsc_rescind_stage';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '4921e675bc9b4c91bbdfbeb6087f87dc';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'request_item';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '4928de10a1134179a85a0d17a92ec2db';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '497d66cef00848c5a99b4f5326828889';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ended_by';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: '499189df602b44aaa73a0b186bdc2604';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'identity';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '49ab245564fc4b3798b8d3c685fb6002';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'account';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4a08afbbbaad40da9bd6ce1df5f64c9d';
            key: {
              sys_security_acl: '0ba00d799bed4c52bbe7b5b15b182914';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '4a4de97e1b704b5392a8bca0c3963e68';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approval';
              position: '9';
            };
          },
          {
            table: 'sys_choice_set';
            id: '4a5e443d6ce84312ae3d30bfa203c1e8';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4a61db86032a4480b630e3d71dfd798f';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revoked_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4a763c7e54944f2e9fa9f5040d08383e';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'item';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4aa1bb8b40a1489181be264051a95cf7';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '20';
            };
          },
          {
            table: 'sys_ui_list';
            id: '4aa3e2b690cd41e8bf6e383ca206001c';
            key: {
              name: 'x_rsc_rescind_application';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4add34597fdb41828bafe3bcde2e7c23';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'purpose';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4b4fc8d8138547e4b9ed747701755907';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence';
              position: '16';
            };
          },
          {
            table: 'sys_documentation';
            id: '4b6624722e2447a59919dfa114d5acb7';
            key: {
              name: 'sc_task';
              element: 'x_rsc_rescind_permit';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4ba00a1d44ce45f4b73b14e764c39d59';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'chain';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4bbf310fcab445e0be41b03f17b35898';
            key: {
              sys_security_acl: 'ff7e6298ec7f4a4f89fb7b6eae6b0e3f';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '4bc2a845bbe9471fbbe17037c0a2a3f7';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'cmdb_ci';
            };
          },
          {
            table: 'sys_documentation';
            id: '4bc47b7927824a85b2a3b662bab304bf';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4c082d632601416da66bf6fcfe485828';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'item_option_new';
            id: '4c1e36d78f3e4953a5875bd1d039b6ca';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_purpose';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4c3204c9e186480682f84f2ec6190058';
            key: {
              sys_security_acl: 'a9dc7441778f49c3a19bfc2d66dfaf90';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4c3fd9ff5ee84050a41a9f02dc6ec484';
            key: {
              sys_security_acl: 'b31abb889e9c4048b86148236d9536fd';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '4c47fd74447849f18c1390005bba6639';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
            };
          },
          {
            table: 'sys_documentation';
            id: '4c6dfa7db06f45cc95d6c8a16345190e';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval_digest';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '4c8cb9ed812b4319b556d9d67476d91d';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              value: 'api';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '4c9a458aafb943078ecc3f333d0c5ad1';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              value: 'E4';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ca002e0576549c598c9dbad4b2c8c3c';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4cdd90574d8c4f1984a11ef15719f446';
            key: {
              sys_security_acl: 'e6d89960a3e04ee3a2afc01ff27e43e1';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '4d065abf2ba1430e98f42f27fcb7bb27';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
              value: 'running';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4d1c2d3ef3a54e9f98520403b2f44037';
            key: {
              sys_security_acl: '8583d6e35c9a476e8ac49bf90e61f702';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '4d44d9a28ca84d249e4bc041d72406ea';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4d6287ddf57e4501bf7388d41a735f39';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'grant';
            };
          },
          {
            table: 'sys_choice';
            id: '4d8623065fe342bc9dc638f95f52d002';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'snapshot_partial';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4d8d1a2a02e24e8383577c4a86d76e83';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'number';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4d9638d68cc94ede9241dc007342ee08';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'owner';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4dff08a31400450ba6072bb416367880';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'row_hash';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4e2d961c07504af19ca9ba2526879d1e';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4e2de48af1364896a16861a075573e8c';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'resolved_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4e4e2da38dc0414ca9c286b0753a9f8a';
            key: {
              sys_security_acl: 'ba3b061c074c4b6aa4e8f3f8b25353d7';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '4e96de0b63fe4509b244fbfec3a403d7';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'last_absent_proof';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4e9bd56712e34555b1ec20b286436f70';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ec8ba9b7d524d21a30a2e1cafed9b4c';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '4f0e614496084d07ae89e49a580d312b';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              value: 'negative_auth';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '4f2863b9e2864d3086643e101c8cfdee';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'unfulfilled_grant';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4f525c1c633b47359f02e846373da231';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'ledger_grants';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4f5f5719c8ff430ebb27c802f29a995d';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
            };
          },
          {
            table: 'sys_ui_form';
            id: '4f8f1e08a314471fa3825ebd642744e0';
            key: {
              name: 'x_rsc_rescind_application';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4fbe0ab1763a4026b7ee4af8b10733ba';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'actor';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4fdbe5e2724f408681603984175fb686';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'identity';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: '4fdd1248bf2446769b1ad86ee4d33fb2';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_group';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4feb3cc9939c4788bf3e4ab59ecd5d37';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'findings_resolved';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5002f6cd996d4ffc8bce60bb4731dea5';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '501589a47e124f088cc1b54a21475fe2';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'snapshot_anomalous';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5026e018052a4dc78466a76b5ae75f9d';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'actor';
            };
          },
          {
            table: 'sys_choice';
            id: '5084836369b843c5b29d5a018a032838';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              value: 'approved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '509e5283a5a7458e9fe8f67f6f1c50ff';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'ends';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '50d3981a24934c2cb91d35c3d99d0a56';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'connector';
            };
          },
          {
            table: 'sys_dictionary';
            id: '50d6fc5aa304432f8576596666a3066a';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'ended_by';
            };
          },
          {
            table: 'sys_documentation';
            id: '50dfd5074411481a87119c59a0bc2b74';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '50e6885d509b46f3939d7966fdbef6aa';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'recorded_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '50feb9b5d64a4df581b3c25ea1675c97';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'employee_number';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '511d268675934baeb1dc4da79c60268c';
            key: {
              sys_security_acl: '41df5caec1614e168b819f343fcd9bcf';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '511fef43509e4f508774ef4ef9bdf1ed';
            key: {
              name: 'sc_req_item';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '518f1eef6b2a448d94597b8886300cf7';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'secret';
            };
          },
          {
            table: 'sys_documentation';
            id: '51940bb356da4bbab8f75954734494e0';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'starts';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '52006a618fcc4ad294fc1c6891fcad44';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
              value: 'production';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5249c3f0138f474fbe50687d381db8f3';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '526036d803ec4be7a346bb42ad61385a';
            key: {
              list_id: {
                id: 'd9c8644d0e20496f85f8ffc31039e744';
                key: {
                  name: 'x_rsc_rescind_permit_use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'used_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '52706b1984564933a4be333626ee2eac';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'renewed_count';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '52bcb2e36ac9466c8f8b5dd8f631e10b';
            key: {
              sys_ui_form: {
                id: '4f8f1e08a314471fa3825ebd642744e0';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: '52d87e38fe4e436ca62f387dbafd4100';
            key: {
              name: 'x_rsc_rescind_run';
            };
          },
          {
            table: 'sys_ui_element';
            id: '52db0b97264e4dca91cbf29132032086';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_entitlements';
              position: '8';
            };
          },
          {
            table: 'sys_documentation';
            id: '52efaf354c414624b73cf18801d130a8';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'used_by';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '531ddc3fe8b346468a5842cea3ce7a34';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'sequence';
            };
          },
          {
            table: 'sys_ui_page';
            id: '5323358cd67c40e1bc008e19c088b183';
            key: {
              endpoint: 'x_rsc_rescind_overview.do';
            };
          },
          {
            table: 'sys_choice';
            id: '532a9b7f724b4d3f87f5a938c9fdb2e5';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
              value: 'low';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '5356963fc3684af086c110ae5d1a2c60';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'findings_opened';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '536960b1186045a391db49612d03cfa5';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'digest';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '53733b51b58f47dd9f0c41516acb3a5c';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'rotation_days';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '537b57b936a0462db217f6151e238e86';
            key: {
              sys_ui_form: {
                id: '5a07377861c74011b8e9d1e7c765b372';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5389be8e36784a15afed2fe7e08ee541';
            key: {
              sys_security_acl: '1ef187688eaf42fa833ae71b1ef4b62f';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '538ec50d2883404aa62320c85729ed53';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
              value: 'gone';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '539b732345cf431ea7407f2d9e638873';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assigned_to';
              position: '7';
            };
          },
          {
            table: 'sys_db_object';
            id: '53f80c33ee8e42169324d4d7cfbfdabc';
            key: {
              name: 'x_rsc_rescind_grant_event';
            };
          },
          {
            table: 'sys_documentation';
            id: '53fe4c3a72e246eaa4bf6ff83cc1f98c';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'made_at';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5408a4bb62984489aa6acbbf4612a53e';
            key: {
              document_key: 'a2ac03ff408d4d04ab6d9c555a8b39ab';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_documentation';
            id: '54249f37a51644e085845ea7b5bcc70b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'last_run';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '54269d95bba842a9a275e369526ed804';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'scope';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '542ffd63b17c40b99b9d3b7a1b8c3343';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'level';
            };
          },
          {
            table: 'sys_dictionary';
            id: '54a59fa8d85b4bbcbb321fcac0c8655d';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'predecessor';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: '54ade33e4f4c4b7a984639b7245903cf';
            key: {
              name: 'x_rsc_rescind/overview/main.js.map';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '54d758903e824108a68b5f24a98cd35e';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'actor';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5507520356e84ae8ad5d987717794197';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'mapping_digest';
            };
          },
          {
            table: 'sys_choice';
            id: '55084055c4c042418bc8bc11f9e381a3';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
              value: 'accepted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '550eb9b716ed481ea3ee7aa9631fb342';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_choice';
            id: '55595d7bf08245bbbb91d0f01496ee4e';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
              value: 'anomalous';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5589a94a2dd549d7a6e9047d9acbacff';
            key: {
              sys_security_acl: '0db6601370fe4ee8809dc2b9aa64d540';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_ui_section';
            id: '55dbdc1c2cb4493fa0421005016ba446';
            key: {
              name: 'x_rsc_rescind_evidence';
              caption: 'Evidence';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '560e970fd4824d67acfba762b495ddc7';
            key: {
              sys_security_acl: '7cfec99c355f448faef95ee072d0750f';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '56365a1bdcfc4ae0949ee859081cb046';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '564299b490494f22acd30513d76f9343';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '565025ec35f4468cba72f2146ae9a1af';
            key: {
              sys_security_acl: 'e7549b3b012840db9323fbbb20d27a81';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '565ea5aa3a3648f4baa3ceb17724ceb4';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'quarantined';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '5670126522ae409d91cd29a41798f838';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'ends';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5678c41177f04aaabda1bd22dd2018e1';
            key: {
              document_key: 'd15c63f83c9a41d49ad3cd3bcb61c1f5';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_dictionary';
            id: '567a8f62469d4335acee8a38e8fe2725';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'autonomy';
            };
          },
          {
            table: 'sys_ui_element';
            id: '567b2a6df0904cb1a527b0df313420a0';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'entitlement';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '56b736850bdf4b198957edd7afc04c6b';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'verdict';
              position: '4';
            };
          },
          {
            table: 'sys_choice';
            id: '56b8d90c002f4e93acc6e7a3803a373b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'fulfilling';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '56d3c055f48942ac8bffc707cb04130f';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '56e426328a7b43b5b7bbed1fa8621bbe';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'drift_class';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5702ba961a8c4dcc9ee93fb91f614697';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_ui_element';
            id: '572c1b6724f24e02a482afd72652c3dc';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '574cd262afb64745bfc50710b39fc52b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'permitted_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5751517a0adb4d40b4caff35bb1eff94';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_accepted_run';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '57995b0d782849a58cd5a6432fb375c7';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '14';
            };
          },
          {
            table: 'sys_ui_element';
            id: '58338e3b05e04c85806f8ef6c8bcd4bb';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'explanation';
              position: '18';
            };
          },
          {
            table: 'sys_documentation';
            id: '58790dec6b8541f0bb9768aca1b9c479';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'seen_count';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '587e533ff13544e99641ba715acf366d';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '58aa918ccfc145608e303fff27389509';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'run';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '58b64ec075a34ebabfa9ce76142afcdc';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'recorded_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '58c6faba71274bb6bededeead7861a88';
            key: {
              sys_security_acl: '2711417a86d642b9a098473d63dcc909';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '58dbba7974324c0581279b11a0dfea30';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'ends';
            };
          },
          {
            table: 'sys_choice';
            id: '58f71c37ce9e4129b5400f54a04363be';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
              value: 'critical';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '590af0879b0c44feb1a208d4e10c5c4f';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'unchained';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5915227218f94e11894ae2473107f1cb';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revoked_at';
              position: '18';
            };
          },
          {
            table: 'sys_documentation';
            id: '5920c8ac0e9a4acaab1ad5ce76da12ce';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '59261ec737a048a5b70d8e5c29aca659';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '14';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5929809451164e4eb5e8b8861ea8503a';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'proofs';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5950792cfa9843ad9bf800d5824b29bb';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_section';
            id: '5977116cb0a14f84ab54d0647961357f';
            key: {
              name: 'x_rsc_rescind_grant';
              caption: 'Decision and removal';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '59919feed1d242958c71ca8813c80fed';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '59abb0850ca240cc880deb9dbf8800a4';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'from_state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '59bb30ddbd8a465b855f6530c035d7b8';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'claim';
              position: '9';
            };
          },
          {
            table: 'sys_ui_form';
            id: '5a07377861c74011b8e9d1e7c765b372';
            key: {
              name: 'x_rsc_rescind_gate';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_index';
            id: '5a08e37fc8934cd69a615fafa1f2d4af';
            key: {
              logical_table_name: 'x_rsc_rescind_evidence';
              col_name_string: 'grant';
            };
          },
          {
            table: 'sys_documentation';
            id: '5a4bcc794a924e468545ec3b20e1a21b';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'head_sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5a70ff1069e64281b4f95f5935a6e688';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5aa157959db34aa3a43c1b016ff116f7';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5aac63a31972481aa48e8c83e8ee6138';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'catalog_item';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5abc00b34bef4623bf138f27c6830e5b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'renewed_count';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5add8be79ae440e69204f27e9063e7eb';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grant';
              position: '13';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5b23b8253f544ea79ba2640fdfe5f445';
            key: {
              list_id: {
                id: '059f24a2229d4c87acb94cc5fd66e4a2';
                key: {
                  name: 'x_rsc_rescind_identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_documentation';
            id: '5b3dfa5e79f1489cba04e6a0357c9719';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'last_absent_proof';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5b48390e027a4256a9883184fcb840c2';
            key: {
              sys_security_acl: '2cae257543564ccab82038378db25eff';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5b9afb8096bc45c5aaa2ffe9dcf16df7';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_accepted_at';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5ba321e7edda4f22aa1c23a9c297b333';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'entitlements';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5bb6d0ab29b34d27a6f5c507fb0337c8';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5bfc469d82a94415b1e07050762cc637';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'broken_sequence';
            };
          },
          {
            table: 'question_choice';
            id: '5c1a172afa4540aaa23086bcc8cd94d8';
            key: {
              question: {
                id: 'a932e8922950478a95506f4b759fa702';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_environment';
                };
              };
              value: 'production';
            };
          },
          {
            table: 'sys_choice';
            id: '5c7978209f264411a9baa16f96f4209f';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              value: 'active';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '5cec28fa8f7a4b3c96c93e0f1ebd399e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'active';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5d3fd9bee99e49b49d28994e4633fa85';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
            };
          },
          {
            table: 'sys_choice';
            id: '5d5a7605c754442db7a289d76e57fbf3';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              value: 'none';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '5d5cdbde83e74548a9d73ddf24dcce70';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: '98c44875ffa033008d3f5d9ad53bf1fa';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5e0f432264fb441ba8fda727ff54e8cf';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ends';
              position: '8';
            };
          },
          {
            table: 'sys_choice';
            id: '5e3d2b12fa744480b0efa500f5b58a0e';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'revoked_still_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '5e4f6db66a0542788ef9e212e53a2cb0';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'oauth_app';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'item_option_new';
            id: '5e53c27782b345fe99284bd408e55cbb';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_stop';
            };
          },
          {
            table: 'sys_documentation';
            id: '5ebc0693121c47e790ad41587eee1fe2';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_backup';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5ed159e3194348348242a61e2170dfd6';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5ed3f31ac72e477cae1ffd4027adc7c4';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: '5ef57dd04cc74717849411417b5e3405';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_group';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '5f13889032854750b34b65962c1d546f';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'user';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5f75cde7c3fb48edba957beeb3dbeb33';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'previous_digest';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5fadf5d1778643aa8a37da2b3ad3b024';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claimed_by';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: '5fc76644ee034b89a1bc197d6fc918e6';
            key: {
              ui_policy: '6fd15db773084a56bdd6530bb2b607f0';
              catalog_variable: 'IO:5e53c27782b345fe99284bd408e55cbb';
            };
          },
          {
            table: 'sys_variable_value';
            id: '600e6be796864ceaba2be5135e3a071c';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '601b35dd3ed04c5092eaf29c491653e3';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'decided_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '601b6b83b3f445658060613a08a1e456';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'bounced_count';
            };
          },
          {
            table: 'sys_choice';
            id: '60896b294c03498fb790e88c9012f3db';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'leaver_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '60970f4cd58c4124aa9f0800a3c75ea4';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_accepted_at';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '60bd657e14d54a3b93c96ee13248060b';
            key: {
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '610c713494df4728a86b93fefbde06b7';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'controls';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '610e90b2c7cc494da37540cea5a22a48';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'statement';
            };
          },
          {
            table: 'sys_choice';
            id: '614a4d36dd694b85ae313d4242cac362';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'mode';
              value: 'enforce';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '616c93f2117243e5bca36b719f671624';
            key: {
              list_id: {
                id: '059f24a2229d4c87acb94cc5fd66e4a2';
                key: {
                  name: 'x_rsc_rescind_identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'owner';
            };
          },
          {
            table: 'sys_documentation';
            id: '6174293acbd548bda47bdb778f252bd5';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '61a53bbe810447dd8c5341365656935b';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'approval';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '61a9aa5385ca409f8b0f16edeb70b7ed';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'account_id';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '61b3a36d7c724acd8c637dbc07b5fb84';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'permit';
            };
          },
          {
            table: 'sys_variable_value';
            id: '61b45c11577347f69e713e12f6de0c06';
            key: {
              document_key: 'c9c42565c6fe42d79e1622711017198d';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_choice';
            id: '61ba25b3e6eb487ca8cfc5217d59ab1c';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
              value: 'E1';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '61cc1c56b9334434bc6a2eee35cbf346';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'rules_version';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '6216434375584d20b143ee0f88f3bcbb';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              value: 'api';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '624c4317f2e245caa51066c787e13ae5';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              value: 'standing';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '62922ff6afe04a2ca09fdb3dbb372f02';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
              value: 'E2';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '62b4bc0339d0417ebe2b3d3356a29523';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'ticketed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: '62c355d87f06443bbbb2c9ba2e518a25';
            key: {
              name: 'sc_req_item';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '62c8050f09b845328b5e85e4216f5dc9';
            deleted: true;
            key: {
              sys_security_acl: '4fe3ac0e5150480795c0d54d99b0a6ea';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '62f115a950b943dabe42b34fc2372a48';
            key: {
              sys_security_acl: 'ddb5fc742d524067bc7271d697fb8d7a';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '630375e622cb480bb757bc622ef36374';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'request_item';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '63a44ff6b378466092c888915da75c50';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revoked_at';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '63c9267b879147e48d3a4a2ec20cabfb';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_ui_element';
            id: '63cebeb96ec9469db356927115372474';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'description';
              position: '14';
            };
          },
          {
            table: 'sys_documentation';
            id: '63fbdc4950324364bfdd56e85d361d17';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'chained_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '641cbb3bb84140e4b9753d33d2cebb8b';
            key: {
              name: 'sc_cat_item';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '644bfea4e7ac4c0db57dc917cf1db97a';
            key: {
              sys_security_acl: '2a994443cb23422a8361a6b3f7f507b2';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '648e560fe72e4901bee45df316012c9a';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'remediation';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '64b94290ed994b24805812857b859420';
            key: {
              sys_security_acl: 'fab22a60425d42d580c8bd3085f7cadc';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '64bb2444fcea46049717d82a08d7d9e7';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'changed';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '64d256a38435475e9c2c4caa594441cc';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'freshness_hours';
            };
          },
          {
            table: 'sys_choice';
            id: '64e77bb35d7d4da7bd28ab76cdd170be';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              value: 'E0';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '64fde66da16e425c942c16dde6341b27';
            key: {
              sys_security_acl: '8583d6e35c9a476e8ac49bf90e61f702';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '6506b52abe7542fa9891c8c3200d10ed';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'result';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6539c8ce785c4eaaab12d9341b1c62a3';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mapping_digest';
              position: '11';
            };
          },
          {
            table: 'sys_documentation';
            id: '654aeca007a54871838975b29d3c6fd6';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'justification';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '656d48a3be4d4e33bfb9646a8d4af68f';
            deleted: false;
            key: {
              sys_security_acl: '5664d7373369479f8b50e7b1a1405f39';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '6598c832d981440a8c40b122999de4d0';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'finding';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list';
            id: '65cd84b5d5b3454abb922ccf10c90d28';
            key: {
              name: 'x_rsc_rescind_gate';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '65d685de95014956bd086725645ccf97';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'collected_at';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '65dcafe7090249a292cbf81c4634e34f';
            key: {
              name: 'sc_task';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6622ca8e92344c3193d2891c6eaf6c95';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_group';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6635857a6e914cd89eec3f925b020dbb';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'tools';
            };
          },
          {
            table: 'sys_choice';
            id: '663da1aa18284ae89e5bb453374f9d36';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'unledgered_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '66499121c46445f49fa0caa735cb57a6';
            key: {
              sys_security_acl: '8563f98398bb4c90aa328f13973e6c19';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '666088118a2540d4a02cc2d55ae9b26e';
            key: {
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'exemption_ends';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6677f8b6c1ee48ef805ed6c39b3af9a2';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '6699feced260410a8782c31af0ba25e2';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '66d27b9fc5504858941cdc6ac418e30e';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'number';
            };
          },
          {
            table: 'sys_choice_set';
            id: '66d3a95205154453bf3a08d2ca191509';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'verdict';
            };
          },
          {
            table: 'sys_documentation';
            id: '66f281e79f844ff4bdd4b2a61d290297';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'decided_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '67069a6c5d6c4e18a42e3af737a5068d';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'exemption_reason';
            };
          },
          {
            table: 'sys_documentation';
            id: '670afc0461c5493db6a3d097db74d7b9';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revocation_owner';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '671b274e5fcf46fabef9345c43bbea20';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reasons';
              position: '14';
            };
          },
          {
            table: 'sys_choice';
            id: '67271d10b75a4e5d92665a5e14784fa4';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'expired_still_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list';
            id: '67368a1baa1c48679e99287304f01ba6';
            key: {
              name: 'x_rsc_rescind_entitlement';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: '67488ffb2e8e41d0826dba92060c4ff5';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
            };
          },
          {
            table: 'sys_dictionary';
            id: '676b2ab038f0462191a2e71ea9b899c1';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '678c7d9626b24c368a9eeb87c8209d8b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'revoked_attested';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '679bf91f470b4947a3fd8df9c46f1ea1';
            key: {
              logical_table_name: 'x_rsc_rescind_permit_use';
              col_name_string: 'grant';
            };
          },
          {
            table: 'sys_ui_element';
            id: '679c521e610643fc9a0241a492be133d';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '67f63e53ac3f47ada2c96cff72695cac';
            key: {
              sys_security_acl: 'b6ac9e3442784da0a99079bb670ee7db';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_ui_list';
            id: '6833533ed8614fa485db6c151a48bf8d';
            key: {
              name: 'x_rsc_rescind_grant_event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '683437bab7b3410198dea0b719920250';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'beneficiary';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6850801efe8a48dfbf064926da1eab62';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'chained_at';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6855649cd54746c6b409eb345aad9fcd';
            key: {
              sys_security_acl: 'd6d925587c954f2692a529fa53ed40c0';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '686719dc951348f3b8acf3c05ac56c21';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'inputs_digest';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6880c1f644ce42c88ec4139ff19aed4e';
            key: {
              name: 'x_rsc_rescind_grant_event';
              caption: 'Chain';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '6884b5b65d0e4a35a99c8c0584687afc';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6894900df8ff4d51b8f63b8850cec0e5';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '68c43b08d39d45ae8eaca7fceaa97a44';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              value: 'scim';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '68e213b9778744e78d3fe618eef0cedb';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: '69037146df1746119b200b3984746a0e';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'oauth_app';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '690707500c65482c8169887ada4e7e96';
            key: {
              sys_security_acl: '9015f17d91844041941215fccdee57b0';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '691c645b6de1484f9a144b991f475dfa';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '69399ee0a6944995a1507f75da84c0e5';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
              language: 'en';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: '693d2bafe5a843ccbfdfa355b7f2e1d3';
            key: {
              ui_policy: '6fd15db773084a56bdd6530bb2b607f0';
              catalog_variable: 'IO:26aee235f08f4eaabc6b512091a039b7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '697fc736e6e540819ca137a123c7efe3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided_by';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '697fc736e6e540819ca137a123c7efe3';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided_by';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '699e7cb707d94460864ff8ef901f4ea5';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
            };
          },
          {
            table: 'sys_choice';
            id: '69aed34d854740708c2002c1cdcf4e3f';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'snapshot_stale';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '69ca75433f334219b22e767ff7ea2b39';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'evidence';
            };
          },
          {
            table: 'sys_ui_element';
            id: '69dab8440a244bd0b57c74d129526590';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'problem';
              position: '16';
            };
          },
          {
            table: 'sys_dictionary';
            id: '69e68b4cb1fd4b4dbbdb4e714c07033e';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_max_total_days';
            };
          },
          {
            table: 'sys_ui_form';
            id: '6a0b1e5bb3074b3caccadb2f6353d275';
            key: {
              name: 'x_rsc_rescind_grant';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6a10dd79a1284f249fa624cf5cde3a6a';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6a2b8fc2360d498e99f6c82be37830a6';
            key: {
              name: 'x_rsc_rescind_grant_event';
              caption: 'Grant event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6a80b281f7df48c58ae66b7ecd0b94c5';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'name';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6b0c5aada8ad433eb912f28872548920';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'identity_owner';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6b1cc36936c747c89d0dfb513ae18c73';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'account_id';
            };
          },
          {
            table: 'sys_choice';
            id: '6b1dd1bf2b574b0f8c74701cd955e58b';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
              value: 'development';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '6b3a9a84b20a472289eb42ec8c72765c';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'superseded';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6b6e205caee94a5abac7772811383d7b';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'words';
              position: '16';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6b8c22de8b9a4a4e9e967f214b1645f9';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'rotation_days';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6b926f474bca43d5b12b5b4778a67774';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'evidence_level';
            };
          },
          {
            table: 'sys_choice_set';
            id: '6ba84b6882ac476cadfc61e2781ed76a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
            };
          },
          {
            table: 'sys_documentation';
            id: '6bb5ee7282784151bff30d5ba6f2d196';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'gate';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '6bc879eec1714b5cb730b4ee605a7795';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'closed_ticket_open_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6c099d47bd964daa90d7a253f32b06f5';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6c2bed8d8cbe4aeb81e270e18039ea1a';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'result';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6c40a7660ed8474186d147a92efcb322';
            key: {
              sys_security_acl: 'a763af88ce9c4e31afc24d52137cf2a7';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '6c693180348f4d15b7d815c0ea621a09';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'evidence';
            };
          },
          {
            table: 'sys_choice';
            id: '6c7a280d514a4b0b8af21c0fb79295c6';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'mode';
              value: 'record';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6cdda73f6302493f88f1dcd18452cd48';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'fulfil_decision';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6cfeffaaee054e12aa46e20c7787bfb9';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'actor';
              position: '13';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6d571adde80c4190a7009f575f414d56';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'submit_decision';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '6d7a9f331b044797b4552417b8a63938';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'vanished_grant';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '6d7c2ec0374446c1bec017134a87872e';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '6d99c96dfa8745e798790c4de0e809ba';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '6da39764d59e4c9f8179c1580e615986';
            key: {
              logical_table_name: 'x_rsc_rescind_run';
              col_name_string: 'application,state';
            };
          },
          {
            table: 'sys_documentation';
            id: '6da529ebe5b04f9288c37aea63e80d6d';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'grant_version';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '6da8dc21b95845d580027c1c0d646e02';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '6dbcc473594640c2ac41e613d2dad306';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
              value: 'critical';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6dc723960b1f4ad2b6a11fe87b00d967';
            key: {
              name: 'x_rsc_rescind_finding';
              caption: 'Finding';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6e100266a8c04b23ad85ec28dd49fc3b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revoke_minutes';
            };
          },
          {
            table: 'sys_variable_value';
            id: '6e3f3366184c42b28b546fa9238bb6eb';
            key: {
              document_key: 'a2ac03ff408d4d04ab6d9c555a8b39ab';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_documentation';
            id: '6e47c13fae4043bfad16b07800542309';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'connector';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6e7b6fd944504d99bfb65713ec62a943';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6e9fd6dbe220457c8935377a02044f0d';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6f3e437887274c1caf58cf0dcfca867e';
            key: {
              sys_security_acl: '16a6b3b5bb2c4558be22a44fc1849199';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: '6f6d96cd2eff4ff7905bbc0d710ecf88';
            key: {
              document_key: 'c9c42565c6fe42d79e1622711017198d';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_documentation';
            id: '6f8b85a91aeb462cb70c952784f9da2b';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6f905ee9d9cb424db265486b3d018327';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'prev_hash';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6fa07cf0bc6e471693017a87b0a26493';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'scope';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6fa2ed50a8e84a47a6ecbcfe306a8efb';
            key: {
              sys_security_acl: '47f4a98ccbf44655abfa1eb395b55fba';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '6fd64c0c3c7d4c198511258a156bb28c';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'last_absent_proof';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6fe2327109884d1a9973c4d9769b274e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'request_item';
            };
          },
          {
            table: 'sys_choice';
            id: '701f85bc198b4d20a7b7584ab6e66ffa';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              value: 'E5';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: '7054ff3c9ec74a9cb507677dad48be68';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
            };
          },
          {
            table: 'sys_documentation';
            id: '70a7a32959e34c5880361b66fb68ad5e';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '70c011365b1a48219fe166372ed6ca8b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '70fedea935a84570a5cddd51f69cb1ce';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'previous_digest';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7106f01bbdcb496e987ee9b2a96fcab8';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '71528d1973ae47e39300835566baea8b';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'row_hash';
            };
          },
          {
            table: 'sys_documentation';
            id: '7185c6eefd6343e48d8e83cf175be4da';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'propagation_minutes';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '719cad87c699412892ea713df9558a79';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
              value: 'production';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '71bd58aa4f8d43eb893246bc677a43c5';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'snapshot_anomalous';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '71d4cf0cbbb74477b8e21d6f007ec303';
            key: {
              document_key: '6872425f585243b1a440613eb9e59f1a';
              variable: '42f2564b73031300440211d8faf6a777';
            };
          },
          {
            table: 'sys_dictionary';
            id: '71f34868325a4d83bd48d0fcf7ff3ada';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'paths';
            };
          },
          {
            table: 'sys_index';
            id: '71f3bc09bdbb41999d5558b811e3be59';
            key: {
              logical_table_name: 'x_rsc_rescind_remediation';
              col_name_string: 'application,drift_class';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7225eef23628422697ff5342d5c2907f';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '725049900f254844bfcd578d9b458401';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'to_state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '72a7398eab0c4de980011a98f389fd1b';
            key: {
              sys_security_acl: '997aedb809954b57b7f5076f9708fd00';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '72ddf12df91f47ca929fcdc4d6d1f4ea';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
              value: 'high';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'question_choice';
            id: '73339fdcbd7a44b39216bed9e44c4ebb';
            key: {
              question: {
                id: '3cd273a56ed84ec5aae77cd741cda68a';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_autonomy';
                };
              };
              value: 'autonomous';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7348b2d810a94b79ba5b72ff331a2f3a';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'notice_days';
              position: '17';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '736dd0ec4a94429f8f5747a09cab41aa';
            key: {
              sys_security_acl: '1db3a77b40014ff0a05fe82e233dcd5e';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '738887e44a7d4be59ae35c43fcc08281';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_index';
            id: '7389490736c2452fb5837b677cd55fb9';
            key: {
              logical_table_name: 'x_rsc_rescind_finding';
              col_name_string: 'grant';
            };
          },
          {
            table: 'sys_dictionary';
            id: '73a3850e4d494130beceabe257dfcd40';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'type';
            };
          },
          {
            table: 'sys_documentation';
            id: '73e22d183c6547798e8eb3856e2f0193';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'prev_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7436fdb67ddf411e9195f857c157db1b';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'item';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7459d6c168944e1ea28c09553fdeffb3';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'complete';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '74965462ef10489e8dc3a26c4c12bc0b';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '74c7197f36dc40a0918db78e98d7faf4';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'remediation';
              position: '7';
            };
          },
          {
            table: 'item_option_new';
            id: '74d1d56bd713435185e9e86c26e80b70';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_identity_kind';
            };
          },
          {
            table: 'sys_dictionary';
            id: '750616ba608642f0a0354e3ceb592134';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'mapping';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '75338d80c0614707ac4af3733d4e5d20';
            key: {
              sys_security_acl: '7c6fb647793446c98e72a25ef4b2f27a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '753d8c9b4b174305a05c21e0073abc40';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'gate';
            };
          },
          {
            table: 'sys_dictionary';
            id: '753eb9bd52584634bb71e40793fe67ba';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
            };
          },
          {
            table: 'sys_documentation';
            id: '755cc4cae51a423aa8cd28c140724734';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7579801abefa4dc49831ee8a5de52e3c';
            key: {
              document_key: 'c9c42565c6fe42d79e1622711017198d';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '75c0c45658a941e6a077a6714cc84add';
            key: {
              sys_ui_form: {
                id: '6a0b1e5bb3074b3caccadb2f6353d275';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '75e64c65fc054fe18903257ee9f6beea';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'action';
            };
          },
          {
            table: 'sys_choice';
            id: '7608a576df51429a84e281290625fe7a';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              value: 'birthright';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '7617b2ece3a34515a922139bfb968e83';
            key: {
              document_key: '2e5e17eb90784db994d4a0f9f356d90b';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_choice';
            id: '763341cbc798424c8db814148d251b19';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              value: 'vendor_portal';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'item_option_new';
            id: '764ad571b9ec4abbab7feae12cd1c2df';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_revocation_owner';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7676ddfcbceb4894ae24298ffa3b7f0d';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'revocation_owner';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '767ebe54c7d941d9b454692308c94736';
            key: {
              sys_security_acl: 'a1de3e46da4141fa95b1f42dc19e0f1d';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: '76a892e00f90448bb8e680a6191f46ed';
            key: {
              logical_table_name: 'x_rsc_rescind_evidence';
              col_name_string: 'finding';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '76b8d21839db4908a8322bb57f67293a';
            key: {
              sys_security_acl: 'b43b580ddcce4660a0dd1dd418cd5529';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '76c5517d2c774f21babd4b93a8a5c708';
            key: {
              sys_security_acl: '879525f96c8e40c78d9d2778dc8fb71f';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '76e88c37ac4a4e908a50bb1f33aceb0f';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '76f64e38573e496aa4c7782734329235';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'identity_backup';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '77080513491d41f0a9ef91cbdb8f41c8';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'tools';
            };
          },
          {
            table: 'sys_ui_element';
            id: '771a009af1774a3d8ac7341a156bd259';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'rotation_days';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '773efb3fa0074710856d3566f0844405';
            key: {
              document_key: '2c7e717d0f96454aa9b5b94318080722';
              variable: 'ff6e125353a0220002c6435723dc3442';
            };
          },
          {
            table: 'sys_choice';
            id: '775241be732d42e0923738595641a913';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'resurrected_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '775f3cc6d8e04b5494f712fca1685e29';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c';
            };
          },
          {
            table: 'sys_choice';
            id: '7760fc5f034042a1884ec97ddb025a5b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              value: 'drill';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7762fcb1973c4706a0b78f035dc33268';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '778a9acb745e471397756864be7a8b24';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_seen';
            };
          },
          {
            table: 'sys_choice';
            id: '77bbf68085a74c6d9d3752022cc142af';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'pending_approval';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '77c2a76817b841f1b3654e1b8c210ba3';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'exemption_ends';
            };
          },
          {
            table: 'sys_documentation';
            id: '781d15e1815e49d2b2b362555098cd29';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'tools';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7845bf6126ad4437a4ba048ae684f2fd';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7861652626a2492d904e52f078a00f6f';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence_level';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: '786f9aba38814a9782b156a662c21bd4';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'findings_resolved';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '78954aa814ce44e28055bb02f3e64c6b';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_owner';
            };
          },
          {
            table: 'sys_choice';
            id: '78af0dfceafe45988fb30dc9bf3763cb';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
              value: 'aborted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '78c1bbaf7a564710be3c012e3251a2d2';
            key: {
              sys_security_acl: '185263f7bd7c4b6d94f5b3fe4b300116';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '78c98e32a5e049919c183d93cedd11fa';
            key: {
              sys_security_acl: '185263f7bd7c4b6d94f5b3fe4b300116';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '78d4246db9da42f6b72975578d65c9ec';
            key: {
              name: 'x_rsc_rescind_entitlement';
            };
          },
          {
            table: 'sys_ui_element';
            id: '78ef4729e948476b814da91815e8d5cf';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7907ab661c4e41d5a03c570d805f076f';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'application';
            };
          },
          {
            table: 'sys_documentation';
            id: '7917fb1c924f4d05ae27cd1483495f1d';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '791db0dd673a46498683ee389e93c379';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7932e11fc5a1482d86e25bce9f72df1b';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'application';
            };
          },
          {
            table: 'sys_choice';
            id: '7937cb0732e94b1289d7bdc45e717005';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'snapshot_partial';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '795f7169c0f6422091976d980226384e';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '79888ab1f4bc4a8caf2fae846df1b5a0';
            key: {
              logical_table_name: 'x_rsc_rescind_identity';
              col_name_string: 'user';
            };
          },
          {
            table: 'sys_choice';
            id: '799bc2902f7b4dce893675c6c6c020f8';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
              value: 'proposed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '799bdd7fd8584060abda3ae7a4a8e1ef';
            key: {
              list_id: {
                id: 'd9c8644d0e20496f85f8ffc31039e744';
                key: {
                  name: 'x_rsc_rescind_permit_use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'grant';
            };
          },
          {
            table: 'sys_dictionary';
            id: '79a58c84ee5a4cbc845d9c1768b46b6a';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'exempted_by';
            };
          },
          {
            table: 'sys_choice';
            id: '79ae607a8d144eeabaa78143cd7ad3d3';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'evidence';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '79b64ddc055f400684af3f1cf1a4f953';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_owner';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '79b9a069035d4ed5b34f00f7461f4dd4';
            key: {
              document_key: '2c7e717d0f96454aa9b5b94318080722';
              variable: '67400008676003007ba405225685efa4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '79c3a878c2a7438a8f93de5ef4ac3822';
            key: {
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7a3732aa3daf40d6a48cd70749aed2a3';
            key: {
              sys_security_acl: 'b43b580ddcce4660a0dd1dd418cd5529';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '7a39d20946824e7fabed4895e2c04f75';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'decision';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7a9048065dca4497a585ecf588458b2b';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'stop_procedure';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '7a9f1b9826344a89839a08bf52708e46';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '7aa65e9ccdab4f0991f586f83d759163';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'api_key_owner';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '7aaac34477854a5d8b43ff2e7bd0e0d8';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'user_name';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7ae7aa09d430466baaf490f9353deb82';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'approved_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7b0992d87d35415f9eb5f39566cc963b';
            key: {
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'rules_version';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '7b257f620a4c4951862989c9e1de29c3';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              value: 'vendor_portal';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7b2b50f805de4a1d8fd0e31f7bb6569e';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'key';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7b635e7f5a264bf7a8773433868ce218';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'priority';
            };
          },
          {
            table: 'sys_choice_set';
            id: '7b8ebe60208b44cd957de2d2dbdebc9b';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7b9d751418c844c6976abdbbfa683ae1';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'request_item';
            };
          },
          {
            table: 'sys_choice';
            id: '7bf1b6adcc6143dbad553c8377c8a3fe';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '7bf55c2d824c4951aaacec2cbdac76f4';
            key: {
              logical_table_name: 'x_rsc_rescind_finding';
              col_name_string: 'application,state';
            };
          },
          {
            table: 'sys_choice';
            id: '7c0f9b32c3ca49639bd689fb8de1c692';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'external';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list';
            id: '7c129ae5f979436a83b4e408565f3f16';
            key: {
              name: 'x_rsc_rescind_remediation';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7c3becf0c402472c9880542a38687489';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7c70610b70124e1ba8355ce81e739a0f';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approver';
            };
          },
          {
            table: 'sys_choice';
            id: '7c891fe538b74822b19f40008eb22d92';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'expired_still_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '7d70c5e37048496c8a36578232457f5b';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              value: 'refused';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7d9cf85964b843a08d6d9873f435a1c2';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'entitlement';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7db9ed47470c45be9c196f24ba3c4449';
            key: {
              sys_security_acl: '01e3c02a7c8f4c3ebb745726b45ac4f1';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '7df0b7d6e1ad4d818ebe358509501d1b';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
              value: 'development';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '7df0ebd692e34d28977d7e79531c34ce';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'asked_at';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: '7e26c8dc27514d52b16b70275bfec101';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'workload';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7e27a474902d43fdac1c86fa15fabec2';
            key: {
              sys_security_acl: '910a3fcfb6f74a91a8702804a855749a';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '7e645d025ab9494faee5aea0189c105b';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'checked_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7eb2c271d618417f8b9ce7346912511b';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '23';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7ec2a512b0c248b88a73e1e5f4c8e904';
            key: {
              sys_security_acl: '3ea839c793e94f88b2cac53a058378ae';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '7f1b72e9f5c1458eaa4807f8534e0472';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'freshness_hours';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '7f2cc136f49443968d880cb73f5b7d78';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'application';
              language: 'en';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '7f3df3f818fd4a02844d8553ea6915b7';
            deleted: false;
            key: {
              application_file: '3a93e1bc24014251986d522175620dc5';
              source_artifact: 'd400d8009b6a46a09279cb779134620f';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7f652e161e02441da44cb91ce8087e49';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'level';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '7f823e13f3bb41e5b98b783ab805582a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7fe0553fdefd4d03967edad761959ff6';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'rotation_days';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7fefbc4d09c84cc8ad48fd79b56e6c04';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'findings_resolved';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7ffd35f1aee349468303328b32b27e92';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'at';
            };
          },
          {
            table: 'sys_db_object';
            id: '800e69694e744f37a3a534dad6039ed0';
            key: {
              name: 'x_rsc_rescind_grant';
            };
          },
          {
            table: 'sys_documentation';
            id: '8013bc16d00b4a32bfe2d3f2f0579017';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '801a826186754b5bac3ff3eec1080655';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
            };
          },
          {
            table: 'sys_variable_value';
            id: '801ace8e93e54397a5b340854fdf8051';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '803406ed26fa48688b040f0aa90e8394';
            key: {
              sys_security_acl: '0913eea9e4b845d781cf489fded853ff';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'question_choice';
            id: '804ad73685a34db5b0d9b77295d7fee9';
            key: {
              question: {
                id: 'a932e8922950478a95506f4b759fa702';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_environment';
                };
              };
              value: 'development';
            };
          },
          {
            table: 'sys_index';
            id: '804fbf93baff4837acb78db8351c266d';
            key: {
              logical_table_name: 'x_rsc_rescind_run';
              col_name_string: 'state,lease_expires';
            };
          },
          {
            table: 'sys_choice';
            id: '805af9fc3772416286488b18e51b246c';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'revocation_due';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_section';
            id: '80af1cba335845dc994740ce1c4ed6ea';
            key: {
              name: 'x_rsc_rescind_application';
              caption: 'Proof';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice_set';
            id: '80c7796ffcea426ba8cb3d73abc19c8e';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
            };
          },
          {
            table: 'sys_choice';
            id: '81354b9728ec4867abfa98d79178b1ff';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'pre_execute';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '814e51f0011d417fa712f6a1da7634a3';
            key: {
              list_id: {
                id: '059f24a2229d4c87acb94cc5fd66e4a2';
                key: {
                  name: 'x_rsc_rescind_identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'status';
            };
          },
          {
            table: 'sys_ui_element';
            id: '815fd9672cc6404dac16bcea030241f8';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'min_evidence';
              position: '1';
            };
          },
          {
            table: 'sys_db_object';
            id: '816343fba67e4d0a86fc5f3d30eda0b9';
            key: {
              name: 'x_rsc_rescind_entitlement';
            };
          },
          {
            table: 'sys_ui_element';
            id: '81752b4581864636b0f8bb87829b83cc';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'at';
              position: '11';
            };
          },
          {
            table: 'sys_choice';
            id: '818545a39bae45e69b7fb35aa3dcfbfa';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              value: 'api_receipt';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8185857da01d4c7c90a3bb29170f7cee';
            key: {
              sys_security_acl: '2b97828cfe9f4e7190b30a4c9bfb0356';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '819f1b794658405780683cd7b02c1709';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ends';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '81a531826ede43fb84b325a3b7661be8';
            key: {
              sys_security_acl: '9c6636188aaa4e09b932aea536d9767d';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '81bfd5dff7b34fc68445c1f65d162de0';
            key: {
              sys_ui_form: {
                id: '33ae1afdc8a849fca4fd14ad77225193';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '81de1c94e676473b8435bda1c293ba18';
            key: {
              sys_security_acl: '7a5f7a148cda4c77b6396046a1a96974';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: '81f4707698f0437ea859c4fcb7237e8e';
            key: {
              name: 'x_rsc_rescind_remediation';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '82377675cd734bf09cdd391913a776e1';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '826208b72d9b48de9d6c49a78cccaa6a';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8280383bf0054e1ba90968d3fdd9c297';
            key: {
              sys_security_acl: '1db3a77b40014ff0a05fe82e233dcd5e';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '829b272a2090435ba7dfa79465dc6baa';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '82a78bfe44aa4557827861d21d1b29c6';
            key: {
              sys_security_acl: '4fc41b06c8fa469f95bdd8de47dd6f83';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '82ee02d26f6549e184c2c473981fda8c';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'pre_fulfil';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '834953e229724aeb8c0640da4c0ffafe';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'owner_group';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: '837ba80548fe418cac5d97f2c3576ab7';
            key: {
              question: {
                id: '3cd273a56ed84ec5aae77cd741cda68a';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_autonomy';
                };
              };
              value: 'suggest';
            };
          },
          {
            table: 'sys_ui_list';
            id: '83bbcaaf9a5c4087ae63174276797e0d';
            key: {
              name: 'x_rsc_rescind_chain_check';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '83fbfd3532bd414e81b78c9b69efa7b5';
            key: {
              sys_security_acl: 'd649fc6510f44490adf8b4867cf49d2d';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8415e98f6cca4f79a24b5ff9ccd8b16c';
            key: {
              sys_security_acl: '7a5f7a148cda4c77b6396046a1a96974';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '8416e2277d964d7680dd09b2cb720ae5';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8434231b4c984b6f9d78f3c2049dd139';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_on';
            };
          },
          {
            table: 'sys_ui_element';
            id: '843e53aabe8f4874b560f15e081afccc';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revoked_at';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '844d848d1115424abb9554df50916597';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '846fec64f26144d59f4b67830878bbe1';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'catalog_item';
            };
          },
          {
            table: 'sys_dictionary';
            id: '84855fb64be94176a7de6173390b658c';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'owner';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8486e065ba9c48168dc1fac11a80ade6';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_documentation';
            id: '849e9ab74f964b8f89a2daf1ca2ad596';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'proofs';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '84aeaf8151fc4e8db99f1cd57d0b2fba';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'account_id';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '84f5b3be423b43dd9ff4c39176e8507d';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'request_item';
            };
          },
          {
            table: 'sys_documentation';
            id: '854835bf1e2a4cffb4f9979c646ad5fd';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '8560e97ad7734ae4bc5c8dc31f392142';
            key: {
              name: 'x_rsc_rescind_stage';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '85662799225447769d626d79e6131bdb';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '8566a5c3fbfa4397957e290ec3e2637a';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'grant';
              language: 'en';
            };
          },
          {
            table: 'item_option_new';
            id: '8574b6d7e3fa4ec7a6463249da6ee1e2';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_rotation_days';
            };
          },
          {
            table: 'sys_choice';
            id: '85a846f2896146338d2c25a0a0d7a11a';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'fulfil_failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '85a98722a5f64da08152bf865d59e9ca';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              value: 'closed_attested';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '85c4c1e769dd4e04a25845e4570e9e56';
            key: {
              document_key: '0e38b68ad20c44dd972de1f64de67c75';
              variable: '3d6d8b935320220002c6435723dc349c';
            };
          },
          {
            table: 'question_choice';
            id: '85d9568ab9f64cfeb179a7a718bfa6a0';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'api_key_owner';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '85dd29bc08684c09a9b53f557f7ec0a9';
            key: {
              sys_security_acl: 'd5d54f22959c4a13b31a463d47543ac0';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '85f2c65c180d43aaa362cd22d59b4599';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'application';
            };
          },
          {
            table: 'sys_choice';
            id: '860a67c2bacf416b88a82f97de8fffea';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'group_account';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '864785a5139e4e4cb7deee15cc3b2821';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'acceptance';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '86507a88a9b54d8cae18e35099fffdf8';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'purpose';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '86c2fa9b5dc1415cb97c8d1854e53822';
            key: {
              sys_security_acl: 'bdb38fc655c9408988c2ea8b017efffd';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_user_role';
            id: '86dc50ee0b474c59933b6ae52dd7340a';
            key: {
              name: 'x_rsc_rescind.owner';
            };
          },
          {
            table: 'sys_dictionary';
            id: '86f1bee94c054738a0799ca3b9cfdcbb';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'first_observed_at';
            };
          },
          {
            table: 'sys_db_object';
            id: '8700ac73eb094837b1de68e17e24afb2';
            key: {
              name: 'x_rsc_rescind_stage';
            };
          },
          {
            table: 'sys_documentation';
            id: '871549d75a75426db3e02cd0c885931d';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'answered_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '87184d304c424c4691bf30dfb7f59dfd';
            key: {
              sys_ui_form: {
                id: 'eb707106737d4059b0866cc9f5c155b2';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '874e6b4012e144148c1fcafb76846854';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'digest';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8788dc087d3044dc95f98730a818cfb2';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'reasons';
            };
          },
          {
            table: 'sys_ui_element';
            id: '87d14378175a439d9f1ee88b23eeec0f';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'resource';
              position: '11';
            };
          },
          {
            table: 'item_option_new';
            id: '87d1752103194bc89b36856ff184389e';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_consumers';
            };
          },
          {
            table: 'sys_ui_element';
            id: '87f7937f579c4616aca475832e73a98b';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '87ff149192fe49f58b21cd1eca1fe51e';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'application';
            };
          },
          {
            table: 'sys_db_object';
            id: '8827f0190030474d8788259cf71d39e2';
            key: {
              name: 'x_rsc_rescind_decision';
            };
          },
          {
            table: 'sys_ui_element';
            id: '882d0d8cf7924759933ed6db16ce383d';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'stop_procedure';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '88331013e9364c61abf34fbe0f965aab';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'summary';
              position: '13';
            };
          },
          {
            table: 'sys_dictionary';
            id: '886af09d0e454958b852f37894e598e9';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'justification';
            };
          },
          {
            table: 'sys_choice';
            id: '88813765166a4643923732b82b255cb0';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              value: 'E5';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8894bd0edec6475eaf50821e95dd6073';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'dismissed_by';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '88d27a6eba39407cab031bb09d9c76b0';
            key: {
              sys_security_acl: '41df5caec1614e168b819f343fcd9bcf';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '88ecb9d3dc6c4a9288df2f142373ad64';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'chain';
              value: 'grant_event';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '88f64284aedc422ea84d655727ca8c6b';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'idempotency_key';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8924985b233f45ca9075235b33a8841d';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'account';
            };
          },
          {
            table: 'sys_documentation';
            id: '8938e46d2b504573b228232358777296';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'inputs_digest';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '893d3d36eeb540e9bca5a8929f709cea';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'previous_digest';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '8942a951415c4086b76699063d7ff5e7';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'beneficiary';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '896031bb7f7e4e0e99a91c62d71b82d1';
            key: {
              sys_ui_form: {
                id: '47fda6743be04daab748e77506165c13';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '898099facf4a4ef9a24bf238b0366fa5';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approval_inputs';
            };
          },
          {
            table: 'sys_ui_element';
            id: '898316b6f08949aaba75778d2a9ec539';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_grants';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '8996ccb088a14b8e8598da31e42546f9';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '89a598d4821745fcb824f84e1430870a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'remediation';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '89a8b4d3145f43a2a7590ea3e18aea1b';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_group';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '89cb5eb3013c4747aeae27b466fa7195';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_backup';
            };
          },
          {
            table: 'sys_documentation';
            id: '89d9ed8f5ace492b865063c3765a74b8';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'findings_resolved';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8a1b2721f0b4463b91bf2842a96284c8';
            key: {
              sys_security_acl: '8314cabfc37645f18fa894d9e66756b4';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '8a849341dfd44954bbe3ad7307979244';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'decision';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8a9c2c9d8c464601bdc49f142214480f';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'number';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8abb8a1bc98345e49a2abc1f874093a4';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'findings_opened';
            };
          },
          {
            table: 'sys_documentation';
            id: '8ac76072b46c4a7a8bd5c78d2b23c83a';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approval_inputs';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8ae8a86bbb7e4264bbbe0f5c0db1ea55';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'what';
            };
          },
          {
            table: 'sys_ui_section';
            id: '8b0c9a65b7b04959b9f7eed52a356302';
            key: {
              name: 'x_rsc_rescind_decision';
              caption: 'Chain';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '8b0caf8864164f6e8195b6a7462bc1a5';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'unknown';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8b0cb3fc6fd44b63999cffb89a533074';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'grant';
            };
          },
          {
            table: 'sys_choice_set';
            id: '8b1fee753b574984868214171c571a9e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8b54ab3e5959406c8535030a1991c150';
            key: {
              sys_security_acl: '1caba956aeb548008968d93f4ccaa56e';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8b8702bf41c34644ad5a25a1546d0a73';
            key: {
              sys_security_acl: '185263f7bd7c4b6d94f5b3fe4b300116';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8b9d15420bf84c5fb260f03ec4d7b155';
            key: {
              sys_security_acl: 'bb3493a5019c403188facb8707f748c8';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '8bb0b87dd2f04cd392760b7e1ab2edc5';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'from_sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '8bb7683be8d4427d8211e96233a196f1';
            key: {
              logical_table_name: 'x_rsc_rescind_decision';
              col_name_string: 'gate';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '8beaad3bc1a44ca5aab3928af7676781';
            key: {
              application_file: 'f2855cb4572146c1951891a683c43607';
              source_artifact: 'f76e9af978a94caeb8eeec1e9b35c159';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '8c0044cfa9b74862a6aa286d15a01d01';
            key: {
              name: 'x_rsc_rescind_grant_event';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8c23c90910e14caaa179abd8517ec0e3';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8c5ad13c390940dba1008c80a98be4ec';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'consumers';
            };
          },
          {
            table: 'sys_documentation';
            id: '8c5de58d8ee349d09837cb3a7327288e';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'consumers';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: '8c661e1512e6491cac9363b7818424d4';
            key: {
              question: {
                id: 'a932e8922950478a95506f4b759fa702';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_environment';
                };
              };
              value: 'test';
            };
          },
          {
            table: 'sys_documentation';
            id: '8c82a543342442afbf97e6135d9abcf5';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'row_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '8ca1283c28e5493cab9c6fabb7b867e4';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_group';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '8cb11c55f38d495290bb4cb8cf6878ee';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
              value: 'high';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '8d230cbd194e497190e35af91baef148';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'last_absent_proof';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8d2f5dc3fe4b49faa2996edf36d3004b';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'acceptance';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8d5954f33d0444309f1d1a2c9125949d';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '16';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '8d64b5abb9114220a6bb6f5e0972c46f';
            deleted: false;
            key: {
              application_file: 'da9d4f80d69042fa9562f97a64c99752';
              source_artifact: 'd400d8009b6a46a09279cb779134620f';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8d72f443dbe241c58efcf8e400e70af6';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'reopen_count';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8d810fb6a1fe4fe0b14ea181c58b63d4';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'number';
            };
          },
          {
            table: 'sys_choice';
            id: '8db680eb47284f98ae3416f2386d260f';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
              value: 'staging';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '8df1eea50d364a429f6ad3d00e30909c';
            key: {
              sys_ui_form: {
                id: '5a07377861c74011b8e9d1e7c765b372';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '8e1278c1819b49dd92ec7662363e34bf';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              value: 'E0';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8e15b4bed6ae44b8aff2db40bc54543d';
            key: {
              document_key: 'c9c42565c6fe42d79e1622711017198d';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8e308d84e3ce433c906d2f124c72a8e4';
            key: {
              document_key: '7a55cbdfb5834164be66564e205513af';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8e38d59b790f4aa7a6d32f985286ddc4';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: '8e3fbfa589c84808b60f98734c1b4863';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'idempotency_key';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '8e546339fb574503b3a1681f0bacfdcf';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'bounced';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '8e6925b13f4c4e49b983eeca98464e2d';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
              value: 'registered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '8e8ef138bf754e53b480c2f7ffc6930d';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              value: 'ticket';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8e95f02f76054c4c84fa079f619e0423';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'permitted_at';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8ec614ae3b4c42c0ac33110faedaba7c';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'resolved_at';
              position: '8';
            };
          },
          {
            table: 'sys_documentation';
            id: '8ed34653a892437b95b42ccfd72bbfcf';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'request_item';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8edeb2c413214e32a875a5848915b661';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8efc8f1a070e4b4a9bcc398b388f8ffb';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decision';
              position: '13';
            };
          },
          {
            table: 'sys_documentation';
            id: '8f3dadba671f4f188230851eccaf864f';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '8fa01de0cfa847389b26ec96296b345b';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8ff268bda6144203b54aa56f34848aff';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'evidence';
            };
          },
          {
            table: 'sys_documentation';
            id: '90052521c14d40d383c9812cbe61545b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'account';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '904b0334fc7c4f37af55c29353540b41';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'approved_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '906335f0f59b4719b3b3c151420323ce';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
            };
          },
          {
            table: 'sys_variable_value';
            id: '906d948a69784d6db2cbac3f11124e82';
            key: {
              document_key: '2c7e717d0f96454aa9b5b94318080722';
              variable: '52ed1e5b5360220002c6435723dc3421';
            };
          },
          {
            table: 'sys_documentation';
            id: '90b3f280c00941139ed3564eda8fb9e6';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '90e9b36d7d274ee0befa75a7e7124063';
            key: {
              sys_security_acl: 'cbef2538a8fe4ba1ac0ef0745f067344';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '910a7faef62b40fdb00f3bbe8ec39417';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9147d23ebe464dba87673d1095b09707';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'summary';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9151f67197b94bc3b9d5b81d6c0a7a67';
            key: {
              sys_security_acl: 'd34acc292e3a42049b209da64d96130f';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '9194ea2146a24e4ebc79bbfb7aec918e';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'owner_group';
            };
          },
          {
            table: 'sys_documentation';
            id: '91b5fa8cccb441c6abe2b2b0a5e3e75d';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'run';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '920fa4c706cc46769113916974c9dd25';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
              value: 'test';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '9231552f04374474b98828f1fe4b6eb7';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'resolved_verified';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '92381fecb1a44443a85fed495e720b77';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'gate_bypassed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '92680df589f84cd897de6624e6572fed';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '926b2bd551a5446ea6783c4f9c5854e7';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'action';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '928ff6c791e74c298bbc643743fe7db0';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'level';
            };
          },
          {
            table: 'sys_dictionary';
            id: '92a9ad4dc8ea4b1c86d7f320eaae4505';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'account_id';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '92aab3e765264217b79f3ffb23b927f0';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'severity';
            };
          },
          {
            table: 'sys_choice';
            id: '92c4c4091d65474db15a8cf721dc01ea';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'revoked_unverified';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '930297855a604f33bdad62d59471b21c';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'chain';
              value: 'evidence';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '93559f34b88c40a898329412ca7bef2f';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: '935cc48fef774c8fafb04781136531a1';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'words';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '938a4d1b8edb4e889a27e86a16e6eaae';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'application';
            };
          },
          {
            table: 'sys_ui_element';
            id: '93bd3aaea751411d981f8d5a237efba6';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'renewed_count';
              position: '19';
            };
          },
          {
            table: 'sys_ui_element';
            id: '94197d43c32f4ed7902cdd9a9b9f8baa';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '941b8d70aa0d435e8b7dc6a4e8a33576';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'draft';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '941f26bc47784054a17b5cca8d2ff956';
            key: {
              list_id: {
                id: 'f990ec7f9a6240e19ba4283b50d6b81b';
                key: {
                  name: 'x_rsc_rescind_finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '942fec36a98549e5a8409b20dcff0bdf';
            key: {
              sys_security_acl: '6afac20a21f348618e8026f721a1cec0';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '943105659a4149b7bc0062a890d6a0d6';
            key: {
              sys_security_acl: 'c78e265121c641b0be64af19d836bc03';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '943d340a9e234e0faebf18ca1fb8db0e';
            deleted: true;
            key: {
              sys_security_acl: '3ea839c793e94f88b2cac53a058378ae';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '9453f1318a4a4de5a246287e16f2bbe1';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
            };
          },
          {
            table: 'sys_choice';
            id: '945c54415cc64f008e86bd011095955e';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              value: 'leaver_scheduled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '949417226de74859bf3b0bdac2d3a349';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '94a5da55492742b9842cd9f567a6f497';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'application';
            };
          },
          {
            table: 'sys_ui_element';
            id: '94a9bcdd7c3749498fca85a8c620b22a';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'priority';
              position: '4';
            };
          },
          {
            table: 'question_choice';
            id: '94cc885937e64f7fb48da4f24f012b19';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'ai_agent';
            };
          },
          {
            table: 'sys_dictionary';
            id: '94e1908643fa42499bb106672cf87f68';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '9533b1ec31bd42c3aafa9a5f30d8e98f';
            key: {
              name: 'x_rsc_rescind_dismissal';
            };
          },
          {
            table: 'sys_choice_set';
            id: '954703881a014228bca58481f3fcba8a';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
            };
          },
          {
            table: 'sys_documentation';
            id: '959469d0394b42c6b64c3d5ffa672b93';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'action';
              language: 'en';
            };
          },
          {
            table: 'sys_number';
            id: '95f06c8e37094226b4665a1ab2d28244';
            key: {
              category: 'x_rsc_rescind_evidence';
              prefix: 'REV';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9667884ad8f44afe890b1f441a10b3cd';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'verdict';
            };
          },
          {
            table: 'sys_dictionary';
            id: '96bb89e33519454383d284decee32893';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '96fcef70e3cd4b289f4e3870f59d4c7c';
            key: {
              sys_ui_form: {
                id: '6a0b1e5bb3074b3caccadb2f6353d275';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '971288ca2cf74326befd8a574b8d686b';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'native_id';
            };
          },
          {
            table: 'sys_choice';
            id: '971d71424f324d2f8bf8d00ae1dc8c38';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              value: 'denied';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '972a696bb3894de5a718dca1ed0dcf11';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'summary';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9730173cea34483386b418d95d5e0543';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '973b7596bbec4f8d814649ff6ac6a43c';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_documentation';
            id: '975689da990346e99a4413e682951560';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval_decision';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '976f33ed757842409549af5416b5420d';
            key: {
              sys_security_acl: 'e60ca89e0eca4aa58a67fd977c96074e';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '977c75ea1d8a4ab897f20610dbb14e67';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_entitlement';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9792cc9748a94c56a01ed7802a37b45d';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'row_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '97bf0e519d904dd6aded3c80c8807295';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              value: 'approved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '97d40ea42773433c921c7dfaf51ce34d';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'request_item';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '97f90182802c4cd5adf90b647f77a626';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'gate';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '98007bcbca1e424caf79d2a3cdd52b83';
            key: {
              sys_security_acl: 'd6d925587c954f2692a529fa53ed40c0';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '98065f8d96aa4132ab085b9470ec2ef7';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'decision';
            };
          },
          {
            table: 'sys_choice';
            id: '9810f0f79e52451e8a0dd3acd27f2a89';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'claimed_done';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: '98147974145c4bada0885f286bcd5c18';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9864efeaee4544deaf223dc0f74bf520';
            key: {
              sys_security_acl: '3a58c3c90c394da2aa6ee1f5c2bf73b1';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: '98786fc167804fc29774423aab129360';
            deleted: false;
            key: {
              name: 'x_rsc_rescind/blast/main';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '987a4ff745e7439292ab7134ec605051';
            key: {
              sys_security_acl: '7d063dac3a864765907ea877277516c1';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '98913d87cc1b4873a395f95895da2146';
            key: {
              sys_security_acl: 'a763af88ce9c4e31afc24d52137cf2a7';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '9930c985bf6348b78cbd70d18f95e39a';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'digest';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '993bacb249234c0aac485bdb6991aa8a';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_choice';
            id: '9974a2eea601401aa81b46c88242576a';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              value: 'denied';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '99aa1a3849cf45a6b4b3227fdb158e09';
            key: {
              sys_security_acl: '6296ae1def5f48f29a731d27041ea4bf';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '99d95976e5e146db962c64862b7903be';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'ledger_grants';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '99edc80f22024dc09a8a4e5bb7e87d46';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'row_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9a09eacc3e5b4abea6c1a9206c644d4b';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'digest';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9a1dff782ab4412583215dcc58d39dbc';
            key: {
              sys_security_acl: 'bb3493a5019c403188facb8707f748c8';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9a20bb128a63481fa024a24af5104841';
            key: {
              sys_security_acl: '41df5caec1614e168b819f343fcd9bcf';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9a645c348e484c49b574395ca2267587';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'short_description';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9a64910979d94a829bb00a6fa744e90c';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'account';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9ad4da3da91d4225af208b28b973fa48';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'owner';
            };
          },
          {
            table: 'sys_documentation';
            id: '9aefcece581c47c2804d31035047b63a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'entitlement_key';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '9b1cd05629a04bdf98fdeea6bd5b2c38';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9b2c6a4756d946c79c683e79c365b8d0';
            key: {
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'inputs';
              position: '5';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9b7a160f7ceb43b3a9231021b8932d7f';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'account';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9b8b6483b01846d1aa224df35d579daa';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'identity';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9bd105163ade4b519dfcef391715131d';
            key: {
              sys_security_acl: '65464af7d8e34273b9b407082e738d69';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9bd1d847ab1c4529abe34b319ca4fcf8';
            key: {
              sys_security_acl: 'cf2db08634fa46b2a373879d089f6c2c';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '9bfe428aa74543fa92271734a61f771e';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9c300de07b8b4b67bc695990b20c7785';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9c4eeeb69b414cbdadc5041ed359e05e';
            key: {
              sys_security_acl: '2d755154ba8444c096a801df087a68d6';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '9c4f3021d9e74a53936314cf1c6da6ce';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'autonomy';
              value: 'suggest';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '9c6c0e2c286e478aa1d23147361f07c2';
            key: {
              application_file: '54ade33e4f4c4b7a984639b7245903cf';
              source_artifact: 'f76e9af978a94caeb8eeec1e9b35c159';
            };
          },
          {
            table: 'sys_choice';
            id: '9c6d775f116847f386ad7a9ce80977b8';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'rejected';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '9c6f0c7dfeec4535a9c6ac1cdba124fa';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'owner_inactive';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '9c9a6b8321bf430c813394adee773414';
            key: {
              logical_table_name: 'x_rsc_rescind_stage';
              col_name_string: 'gate';
            };
          },
          {
            table: 'sys_choice';
            id: '9cad759215404f8192d96146931c8a99';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              value: 'none';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '9cbed03e26b74c3894eccefe90558731';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'native_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9cc06720957740a6888afd826b06fc99';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '9cca82014e144834b91222b179604fcb';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'reopen_count';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9ccc2d242dee4f55b92f72ab6e2a8a87';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'decided_by';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9d6a09039ac342d18a28165982708544';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'requester';
              position: '14';
            };
          },
          {
            table: 'sys_choice';
            id: '9e2b298f8a024a7fa1cfd292937c279c';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              value: 'rejected';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9e3b2436424e4b55b5175a80649850b1';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'requester';
              position: '6';
            };
          },
          {
            table: 'sys_choice';
            id: '9e465a9440b24d9897a3c7a3d70a25c2';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
              value: 'test';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9e704d1fd4544999ac3a22350d988449';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'rows_checked';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: '9e7c1991145a4b2c8f43efd38cea488c';
            key: {
              ui_policy: 'd7bbc875a6764b818c99e135eea6ec8b';
              catalog_variable: 'IO:4c1e36d78f3e4953a5875bd1d039b6ca';
            };
          },
          {
            table: 'sys_documentation';
            id: '9e8122496a7d4cf9947a7a5167b528e9';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'application';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9e9dab8bd4734bb3bbc32412fd4dad2b';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '9ec3771e342046b89eaf8c03b632e147';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'max_days';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9f2919f864a24293b54811d6d71187df';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'gate';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9f31e73d929344d6b0fc4a5770dccf61';
            key: {
              sys_security_acl: 'd6d925587c954f2692a529fa53ed40c0';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '9f52f8f27eeb477085e3fbd320afac23';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'previous_digest';
            };
          },
          {
            table: 'sys_user_role';
            id: 'a03113eef11a4a25bea47333e477a363';
            key: {
              name: 'x_rsc_rescind.admin';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a0abe65038d9434b903175694edbb43b';
            key: {
              sys_security_acl: '185263f7bd7c4b6d94f5b3fe4b300116';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a0d1c8cae4ee40c8bfc3f6d77f99f611';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'lease_expires';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a0e9ccc74fe14f98bce811860e114122';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'identity';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'a1361629e3ca4843a0b454086db3bac6';
            key: {
              name: 'x_rsc_rescind_evidence';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a13cfea74bd84fc9ae4930407dd78326';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_index';
            id: 'a13da7c79f0c474a9d3c3f5360420815';
            key: {
              logical_table_name: 'x_rsc_rescind_grant';
              col_name_string: 'identity';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a16713296781463fafeb5fb8f8e584c2';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided_at';
              position: '11';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'a1717327a068428ca4c3ef94b9682108';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a1dc304ba0dc491bb4d1e6422d5a3884';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ends';
            };
          },
          {
            table: 'sys_choice';
            id: 'a1f760b4238c43ac97a26ad047b220fb';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
              value: 'low';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a209fbd3dc6b43d8967a76504c635c31';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a266687a1e5440208260c1f719623833';
            key: {
              sys_security_acl: 'b79f0fb2813a47469fe63233abb4a14a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a297785535d949768cdc18c806423c79';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'finding';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a2b73da9e7954dcbb65ebd9eb7f27c36';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'accounts';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a2e7f922f6d4415fb44842bdda49c7ce';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'from_sequence';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a2ec64ffda084ce9aaf03314e8eb9bbc';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'mapping_digest';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a2f9e16219954dbf83f7c50f358d37ae';
            key: {
              sys_security_acl: 'd9d03ec587a64a57b32fabfdb420c192';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'a2fac4caa24f439bb3329669cc25e59d';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              value: 'E2';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a33942e24eff4fbc8bd38ffee3b06dd9';
            key: {
              sys_security_acl: 'b43b580ddcce4660a0dd1dd418cd5529';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a34572ce470243028f88a447c0171f85';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'owner_group';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a3645376822b4edc8647d9ec820c3b15';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
              language: 'en';
            };
          },
          {
            table: 'sys_number';
            id: 'a3655d745c3f4175b32e7bfba21cb64b';
            key: {
              category: 'x_rsc_rescind_grant';
              prefix: 'RGR';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a376bc7a38c4490982e7f427a62f1f4d';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a3b1fed51d8a4601b605b8a50ee61e8b';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a3b812a959634e8fb4ff6b0b9d36f686';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_choice';
            id: 'a3fb68cd453d4186ac84968165a74790';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              value: 'scim';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'a4185ac89ce8431892f9abb033ec0f8a';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'owner_missing';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a41c8b5f1a6a4615b7afd5a8e98a8dc3';
            key: {
              document_key: 'a2ac03ff408d4d04ab6d9c555a8b39ab';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_number';
            id: 'a497d895a75044f8aa97f5d7188d150d';
            key: {
              category: 'x_rsc_rescind_stage';
              prefix: 'RST';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a4a4cd18e6094875886b72281e6151ac';
            key: {
              sys_security_acl: 'e9e1be5805044a03891bf7c017ee0362';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'a4dca150ee9a44999a5b28d740291e66';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'grants';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'a4f064a30d0549b48f957eb8a74b1886';
            key: {
              name: 'x_rsc_rescind_gate';
              caption: 'Gate';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a4fe31f91c734e9a9004ed99c942ced9';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_choice';
            id: 'a533fbcc246941d4b95d118e6ac6bdd7';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'drill';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a53999a762cb45bb81a59e3de82a14a6';
            key: {
              sys_security_acl: '2a994443cb23422a8361a6b3f7f507b2';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a5bf1eb2cc8d4629b214bbb8cea9e1fb';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'entitlement_key';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a5d4d85cc2574d498f2af100745a6640';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_identity_kinds';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a5dc2c554050450a8538366a7114f118';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a609b76557564f1aa1cc10c7114db12b';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_path';
              position: '12';
            };
          },
          {
            table: 'sys_db_object';
            id: 'a60ca1aec2b947a5b54faaab6b0215e8';
            key: {
              name: 'x_rsc_rescind_finding';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a63d6abd6ce946378497735666f5fd96';
            key: {
              sys_security_acl: '2cae257543564ccab82038378db25eff';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a6af8030f91d4381a62e81db79c5d738';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_accepted_at';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a6db927ec2fe463ca20056f3a643a7b5';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ends';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a6e7efc079814f2293e760acb67d3eef';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'changed';
            };
          },
          {
            table: 'sys_number';
            id: 'a6fa6f02be9a4635ae384de8318541bc';
            key: {
              category: 'x_rsc_rescind_finding';
              prefix: 'RFN';
            };
          },
          {
            table: 'sys_choice';
            id: 'a6fd412545b84f35801971c4ee9a5552';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              value: 'directory_group';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a7295226da414465bb1fdfbf7770af45';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'finished';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a75afb5e8e3043e5b4e1f30eb6ffbd26';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'application';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: 'a79cbebc07bf43f1850d8174a94d347c';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
              value: 'E5';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a79e8deca85448b5bd90c8f947e5b6e9';
            key: {
              sys_ui_section: {
                id: 'e693d83af45543ad9b706e2c36bf5428';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Exemption from having to take access back';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'a7d89108da864882bff23eaa4d4ccf50';
            key: {
              name: 'x_rsc_rescind_run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a7dbfc9a1ca747be833c9b718ffaefea';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'explanation';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a7f2c32d27b04c03b4e0ea4b10c6469a';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a802cb31c44c4731958e35e84db35973';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'to_state';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a80e513ad72d415780356b78df5a27d2';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval_decision';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a82fcc5a457f41a7b832dd929c2d5d82';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'revocation_path';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a84f8410743a4b7c8ea07cd36ffab170';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'point';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a86fb09ff4bd48dba5dfb8f895192e43';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'asked_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a877186c18db48ce9d9d871e53e73396';
            deleted: true;
            key: {
              sys_security_acl: '6afac20a21f348618e8026f721a1cec0';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a88974b2b459417b86df6f94cf7316fd';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'a89d0eb94588458dafaaa5ae887cf626';
            key: {
              ui_policy: 'd7bbc875a6764b818c99e135eea6ec8b';
              catalog_variable: 'IO:f4e1bed542054970a51bbeab9c59b996';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a8bbbacee13440c8908c20a6700bbf0e';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approved_at';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a8caf8aa9274445086b70585d37c51eb';
            key: {
              sys_security_acl: '6f18f9ab30da4eda91e886e481867b5a';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'a8cdb63b018a4c76b31ea70dc4aa70a7';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'orphan_account';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'item_option_new';
            id: 'a932e8922950478a95506f4b759fa702';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_environment';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a951eba8dd5a4fbdbbe639a797f5930e';
            key: {
              sys_security_acl: '2cae257543564ccab82038378db25eff';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a987470738f74ecbacfe090519a64de9';
            key: {
              sys_security_acl: 'b0632ec4014c4e86b590b5ddf72691c5';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'a9a6a414a9ed4821a60bc56aa22c81ff';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
              value: 'critical';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a9b10299ffaa4e83a9151ced0ca863b3';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'claimed_by';
              position: '10';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a9d681cee4a74c5482512e7f87338685';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revocation_group';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a9e385ddebae48448b095b367d476a5c';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'answered_by';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a9e3b7d3985e41bea5573441f787d7ea';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_number';
            id: 'a9ec109c7e2e4ced96b11ac2f972a415';
            key: {
              category: 'x_rsc_rescind_chain_check';
              prefix: 'RCC';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a9fd151aa3834f98a8153f0556a26354';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: 'aa16d4dc25fc41cd8f1b342283dacd58';
            key: {
              question: {
                id: '3cd273a56ed84ec5aae77cd741cda68a';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_autonomy';
                };
              };
              value: 'supervised';
            };
          },
          {
            table: 'sys_choice';
            id: 'aa2ce8289f8c4bb185d1246fd1d7516f';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'verdict';
              value: 'intact';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'aa3ac5843c2c469299f6601f0081f12d';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'submit_decision';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'aa43c161bffb42f3b79723a448e329e8';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grant';
              position: '7';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'aa7780f03db04796822024e2cb58909f';
            key: {
              sys_security_acl: 'ddb5fc742d524067bc7271d697fb8d7a';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aa7e770066084dc8a8556d2158baf66a';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'answered_by';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aaa55e01082c4274806ebba9064d33cc';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revocation_group';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'aacb36fc17c04094b870d09fa89ae159';
            key: {
              sys_ui_form: {
                id: '4f8f1e08a314471fa3825ebd642744e0';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aadb0071d4944a92a48830dd98ac67ac';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ab2b818ffb784e4e8e4a6c18e9973bd3';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'fingerprint';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ab756abc0208411fbef4b0f699be99b5';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'accounts';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ab76bd9f81c34e91ba5422e5cb94cfd5';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'prev_hash';
            };
          },
          {
            table: 'sys_choice';
            id: 'ab981ead07e94ec0af558cbf9912ce84';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'unfulfilled_grant';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'abc10efd96b94509ac0f2a4b67f5e10c';
            key: {
              document_key: '0e38b68ad20c44dd972de1f64de67c75';
              variable: '8f7d0f935320220002c6435723dc3471';
            };
          },
          {
            table: 'sys_documentation';
            id: 'abd8efd89c7d41678cc5a922e8823d69';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'catalog_item';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'abf4b494117c4b438547f98c14982036';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'entitlement';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac365608ccff45e0b21a51e6e39c3d18';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ac6d4c55759346859addf0bf41d697f4';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'collected_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac6e5d30ae9b48059b3bd63221694038';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_absent_proof';
              position: '19';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'ac745303435d452f86c33fccaedc3501';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'autonomy';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac917f05bb614f479a12c1cc68983b04';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence_procedure';
              position: '12';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'acb83103f0b2432e91580027b84c9614';
            key: {
              sys_security_acl: '0db6601370fe4ee8809dc2b9aa64d540';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'acc2787fe7f941f5b01035f8fc575d99';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'acefb0a000034c2c84b88268642f2055';
            deleted: true;
            key: {
              sys_security_acl: 'a9dc7441778f49c3a19bfc2d66dfaf90';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'acf27ee6207443f3a5ef5e0879654c39';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ad0ddb68ba3345c0aabb1ff1adea6f65';
            key: {
              sys_security_acl: '3aeca9d6307c4936a1728771769727fd';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'ad460f5d1bbd46b6b808650e0b932b7e';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              value: 'attestation';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'ad6cbdbf470644428907057580a38693';
            key: {
              name: 'x_rsc_rescind_finding';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ad7f879efd94471181ce6b46a5ef9d74';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'key_id';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ad8578df8e8f4787b95249a1c95e4a94';
            key: {
              sys_security_acl: 'b25a85e2a8f74bcd8fd58160bc97ed86';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'ade44a1ba2cc41c08cfcb60c46669492';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'evidence';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'adf698434f8643b283590684c9666232';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_grants';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'adf7961b75364a9187a2650237da365c';
            key: {
              list_id: {
                id: '6833533ed8614fa485db6c151a48bf8d';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'grant';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'adfff4a2450b4249bca67ac42da0389b';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ae01584472df48f2a7fc2828f7047b2a';
            key: {
              document_key: '2e5e17eb90784db994d4a0f9f356d90b';
              variable: 'dd54cf535320220002c6435723dc34fd';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ae045fdde4d24d3abd57e4016a1bf9d7';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'tools';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ae269989574547b0a09c9c8cdc49e65b';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'gate';
              position: '12';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ae31ab8b0c6846cfba11d7402ee20a10';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'words';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ae5f22eb1907464598fb53d946109b25';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ae71163746174192994de3cbf72a69b2';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'head_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'ae87e222348546099df3ada2db38d152';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
              value: 'owner';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'aea8622d7fcc436795aa702f111fe40b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
              value: 'E2';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aec002e83d6a43149d8e63d69db93079';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'af1b3161dc8e4ff393ae1917ce8105b3';
            key: {
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'af2c72811dd345829fb89998f35b932c';
            key: {
              sys_security_acl: 'bb3493a5019c403188facb8707f748c8';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'af68a5048b1145cbadf4dc7edc6463c4';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'findings_seen';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'afca5a6cf0b04088a61afd3b16639817';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'application';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'aff26a88281341719b63fec59195e166';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'level_group';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b005d5b25de442759baaa0dd8a8ee60b';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_entitlements';
              position: '9';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b03e57cf5d424d0ab5b65f314dc97943';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: '1778a7480f20101091d0f00c97767e03';
            };
          },
          {
            table: 'sys_choice';
            id: 'b03e800068514acd8fae08dd1ae762c0';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              value: 'emergency';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'b05327b086dc406783865fab4ef36827';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b06e109c89ef43e8b0d488959c985f84';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'changed';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b0729dd930ea46b8a6ca7c35ce946a5c';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'accounts';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b074f1a891064c86a59c5e66ee7b655c';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'resolved_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b0ab4c5a050048d0b1e16a44f5fc9321';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b0b74985adb6401ba80363d1dff7d005';
            key: {
              document_key: '2e5e17eb90784db994d4a0f9f356d90b';
              variable: '90144b535320220002c6435723dc3488';
            };
          },
          {
            table: 'sys_choice';
            id: 'b0da0ea84da84ea4916ce16733dc2791';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              value: 'vendor_portal';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b0e4b9f3e60847d6a2fa7d890ab7e114';
            key: {
              sys_security_acl: '01e3c02a7c8f4c3ebb745726b45ac4f1';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b11e7205d10946aca791372c29f124e4';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'requester';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b127f1e5e8214b6490ef54fbb0e474b9';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claimed_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b1309ed5985343feb3c218aadeb74212';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'rotation_days';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b15eb766017a47b1b645cdc2de100080';
            key: {
              list_id: {
                id: '2a42aa8224784297ae9fb6c84db91686';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'reason';
            };
          },
          {
            table: 'sys_choice';
            id: 'b17f3d597a804846974ee7d1877fb391';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'closed_ticket_open_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'b19286a1ab6741078bc3411b4705c8e1';
            key: {
              document_key: 'ef4f6b1afc894630985bb82c84610b92';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_choice';
            id: 'b1d237544ac24887be636bc6ffb31686';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b1ebc45fabca4eed83714b54ad783b21';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'autonomy';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b1febb30f4b342f88989ce608db01615';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'paths';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'b274f2562c60437a9fd33084529be0e4';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
              value: 'unrevocable';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b2f7982b79cf4eb38deb5b2f7f82b3d7';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'chain';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b2fd28ac42bc44648f03fa3eb5bba4a1';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'statement';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b308020901f449ae9d5a99de4ac9cab4';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b31655ad992c4d1c8fca7fb9acdfb3e5';
            key: {
              sys_security_acl: 'ddb5fc742d524067bc7271d697fb8d7a';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b3275b538419424ca6d4f6440812f5fe';
            key: {
              sys_security_acl: '0c327012eca740478a5d3927fe8253e2';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b34ea4542df14f5fac773e9972743fce';
            key: {
              sys_security_acl: '61fc0f64f0c446958570e18c61822b62';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_list';
            id: 'b38e6548fdd64014ac27cae4d024b5e0';
            key: {
              name: 'x_rsc_rescind_decision';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b3932470838f4a12a9dca0f30797e5c2';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'requestable';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b3d9c84827a64e1bb78c3dbcd1475f33';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ledger_grants';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b3fe1c882f1e4279a319314bb668c729';
            key: {
              sys_security_acl: '306de1b6ac1a415387be0fed916d8e8a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'b45e68e0dc14402c868a1d0a658c371b';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'key';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'b483a117669d4689b0b2e13dfd89d57d';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              value: 'deleted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b48b6a416b9f4858b182ab07cb85ce85';
            key: {
              list_id: {
                id: '4aa3e2b690cd41e8bf6e383ca206001c';
                key: {
                  name: 'x_rsc_rescind_application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'revocation_owner';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b49c1168fd804687a78fb8bfe66e0692';
            key: {
              sys_security_acl: 'eb9d6e2f5bd746ccbf8d32f1b4a79454';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'b4a1d0b6677848c49e4d9bdd19259246';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
              value: 'retired';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: 'b4b6a16bbc5a4b5fbd21f8a8fd2376d7';
            key: {
              application_file: '5323358cd67c40e1bc008e19c088b183';
              source_artifact: 'f76e9af978a94caeb8eeec1e9b35c159';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5286d41b7f642159afcdb3ca041d965';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b52f9eb832944e7abe5465537b1e5705';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'lease_key';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5549bff8c4649b38fb3bb47b8e727fc';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: 'b59111636a104a8c9be7d0d7ab44e43c';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'bot';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5be8109d5d84f12ba5171f2c1e51c39';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b5dff9828aff4fda8cb75154a1e97887';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignment_group';
              position: '8';
            };
          },
          {
            table: 'sys_choice';
            id: 'b5ee429f6ece4db0a3175e7006922ac4';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'state';
              value: 'expired';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b5f5f8cc7e944d9d9a8ae93cd0dc85bd';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'remediation';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b61397cf64c84be8b362131139f2db78';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'beneficiary';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b61e7b2346a944f4bc6ef67e2ad8d6b1';
            key: {
              sys_ui_section: {
                id: '2062277f0e30485bb624dfa5a385e6d0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Inputs';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b6485c08e42d4139be08359a320bab46';
            deleted: true;
            key: {
              sys_security_acl: 'f28d279001ca4bb7a5192e7b378eba3a';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: 'b65db64bc1fe4722ab8680a4546e1a29';
            key: {
              name: 'x_rsc_rescind_application';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b6729f4825e84c129f292ed595be0d17';
            key: {
              sys_security_acl: '0913eea9e4b845d781cf489fded853ff';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: 'b67699ed566443e6be1add7d5dfbf403';
            key: {
              logical_table_name: 'x_rsc_rescind_grant';
              col_name_string: 'request_item';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b6b004692cb24b2190e1b92aced90b01';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'broken_record';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'b6b2f8ec6dd04bd7aca38efbd622cf5b';
            key: {
              ui_policy: 'd7bbc875a6764b818c99e135eea6ec8b';
              catalog_variable: 'IO:87d1752103194bc89b36856ff184389e';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b6dc5747261d48e6b6d94bbc23557fcc';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'justification';
              position: '20';
            };
          },
          {
            table: 'sys_choice';
            id: 'b73d4d1e40154ac596093c07d8bf53a0';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
              value: 'production';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'b75b63a6ec214dae9c133eb56bac07eb';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'autonomy';
              value: 'autonomous';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'b76fd7fc72b147eaa2e18a4fd1172a5b';
            key: {
              ui_policy: 'd7bbc875a6764b818c99e135eea6ec8b';
              catalog_variable: 'IO:a932e8922950478a95506f4b759fa702';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b78db49ce8cd47a5b409fc010c17c723';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'stage';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b7f571c4b4e5479e94e360de31e68504';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b82ae482257f419b9fa2624dec225360';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b83d20ad28de4898bdf84028bf7f8b9c';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'requester';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b86029ab274b476f9affeae72a3c11f8';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'reasons';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b8646ce34b8b4b08817cc3db9af1f93f';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'item';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b8d38d23665a409482d8b94dfef87a7a';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'backup_owner';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b925df0420d3437e981747c713e7eed6';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sequence';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b96e356f3d554d63a331e3893d683531';
            key: {
              sys_ui_section: {
                id: '6880c1f644ce42c88ec4139ff19aed4e';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'row_hash';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b9c109470bc74c61a6f8b1d4123aca29';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'application';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b9c54133deae4a2b976a20eaf238dd4b';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approver';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b9f660d532184969b10ea05650bf5743';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'snapshot_digest';
              language: 'en';
            };
          },
          {
            table: 'item_option_new';
            id: 'ba0c26a7785945348405a9ce385ff0bd';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_end_date';
            };
          },
          {
            table: 'sys_choice';
            id: 'ba533ad46d5c4cffbcb18031b1e67aff';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
              value: 'medium';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ba6f9eaea3e44ad0a561a0ca31c30ec5';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reasons';
              position: '14';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ba746bfae2774f0991bbff4cef32c86d';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approval';
              position: '9';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'babfa653bbe14f61acb405fdba7e0eb7';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bac77c2990704f6bb1e6f65c11df964a';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_application';
            };
          },
          {
            table: 'sys_user_role';
            id: 'bae17daeeee640ba98fb5ac23851b692';
            key: {
              name: 'x_rsc_rescind.approver';
            };
          },
          {
            table: 'sys_index';
            id: 'baeef8ec4e074dd99215fe0d3bf8e2b4';
            key: {
              logical_table_name: 'x_rsc_rescind_grant';
              col_name_string: 'application';
            };
          },
          {
            table: 'sys_choice';
            id: 'bb28e72052384126a81df944373b6ce5';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
              value: 'low';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bb3477064ea343c0babe278fd75f752a';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'freshness_hours';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'bb541fc0463e44079a743c582b9bfac9';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'renewed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bb6b1d7eb95d4f9f89636c7f7c3db7b2';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'verdict';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'bbb3a112503c417b81a3304f7aa93b72';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'bbb7065a963d455594737ea6cebec9af';
            key: {
              name: 'x_rsc_rescind_finding';
              caption: 'History';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bbba560ab4b34297958ce95b4444103f';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'account';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bbf1b826476d4f0088aece09b2b5a536';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'purpose';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bc13938508a1473e801e362a06d7c3a2';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bc469d214ae140a7a8e6de7d03a038c7';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'evidence_level';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bc59f8b6fa8a4cb6857201bc5e296d99';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'first_observed_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bc879346aba24acb9ecbfd22cafacb01';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'prev_hash';
              position: '5';
            };
          },
          {
            table: 'sys_index';
            id: 'bc9029c7a0954f58a75de8bfd1e58085';
            key: {
              logical_table_name: 'x_rsc_rescind_grant_event';
              col_name_string: 'grant,grant_version';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bcaa1399f0bb44ac87cac9ad6bd4dd21';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'snapshot_digest';
              position: '12';
            };
          },
          {
            table: 'sys_choice';
            id: 'bcf154efa9a34dfd86e5f6448cb59d0e';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'workload';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bd0f28de16f54217a879242f712150d3';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bd2bf8f5fb6546ffbf85fc3bfa843d6a';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bd2fa00c1435493a8688ac2262aec221';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bd2ff2f3558240c1a9d23342ed35a78f';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
            };
          },
          {
            table: 'sys_choice';
            id: 'bd32de0457724691b2b975057c1fb700';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bd4d113e450b4b37b8297a1718393d6c';
            key: {
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'close_notes';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bd55b903259640449268efdc2467398e';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_backup';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bd787be977cd4fc699040c53a0fb72d0';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'application';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bd94869d18704a4e95037e8ba07c17b2';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'accepted_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bda7fc889bbd455ba4d8b9a08f1fb3cf';
            key: {
              sys_security_acl: '34ae4fc669bb46f4a8b2c04c52fc50a7';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'bdc216ee053d4376b4b90851aa0917f8';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: 'ff06ab840f20101091d0f00c97767e6d';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bddec835208947c8af931e63e387378e';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'identity_backup';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'be15a741bcc0446588fff8060c3eecd1';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'rows_checked';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'be2416681dcb4561a2300ed68843fd06';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'be24e46271474925b863969c65f81c2d';
            key: {
              sys_ui_section: {
                id: '6880c1f644ce42c88ec4139ff19aed4e';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'prev_hash';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'be7066efa70d49eaa3b5d6fd686d3356';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'checked_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'be71283e530d4c19888df71a43e06103';
            key: {
              sys_security_acl: 'cbef2538a8fe4ba1ac0ef0745f067344';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'be76346c761d4013b0947db5d197c7fe';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'be7f909fe74f4a2db8211732c1f9e8b8';
            key: {
              document_key: '0e38b68ad20c44dd972de1f64de67c75';
              variable: 'c7e483f3671003007ba405225685effb';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bebbf2b8230e451d9b524fa5506e14c2';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'remediation';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bec7a6fda82941bf8722d1932be9a534';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'collected_by';
            };
          },
          {
            table: 'sys_index';
            id: 'bece2a0912ff4dd8b52556766521287a';
            key: {
              logical_table_name: 'x_rsc_rescind_finding';
              col_name_string: 'remediation';
            };
          },
          {
            table: 'sys_choice';
            id: 'bed5f99715f84d9a90c7475c538253a0';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'created';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bf116f855a0244a7b40f1a2762afbf49';
            key: {
              sys_security_acl: '7a5f7a148cda4c77b6396046a1a96974';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'bf4b56def6ef41ebb9786386af85b4e0';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
              value: 'human';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bf51f94dee574260be8ad8a6f0cedbb4';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approver';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bf5e6eba36f640069f8cb8b1a142dc98';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'accepted_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bf6bb52961474c36909d3a74e277fc3e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_owner';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bf70771cc0e040bab8cab9ac65036392';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'evidence_level';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bf9df064a7f94759a43f2fa3f890b1ae';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bfa27eb802164eef9250a05c4893fba8';
            key: {
              sys_security_acl: '8f503c3c077e4dcbb72e94737d7b4dd0';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'bfa68e91bcd1412297e2486ab529cebb';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'state';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'bfb63dae9de143358970bab84e1b145a';
            key: {
              sys_security_acl: '0c327012eca740478a5d3927fe8253e2';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bfb9b496fee54999bca809a7ae0f5354';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'head_hash';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bfc8e490861047a68d93bd3c3f72dc43';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'words';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'bfd5bd83e14e4caf86574df2e0c16c0f';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c0343d4ae776407cad7679551cffba2c';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c08403bbc7114effb3046747286633ba';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'summary';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c0a71e827f7a476a993b8b94a0fb03f0';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approver';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c0db180009bc485b89426778d6f73b95';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decision';
              position: '14';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c0e2c511377d4b988fa8326f23a82eb3';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_owner';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c1263bfdc8d249848219e0a4fdcaa8c3';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c126b8ff1d2c4f9ab6762253fc3642de';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c13077bab90c4e0a8f1e7183e40f82dc';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'reason';
            };
          },
          {
            table: 'sys_db_object';
            id: 'c16a40fa8dd24edd9834a57a169daf21';
            key: {
              name: 'sc_cat_item';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c1a7761825c84d0cbed94c2d83129eff';
            key: {
              sys_security_acl: 'eb9d6e2f5bd746ccbf8d32f1b4a79454';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c1acbda8defe46e1be4fc4b54691af0a';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'obligations';
              position: '15';
            };
          },
          {
            table: 'sys_choice';
            id: 'c1ba7f0e3ed44cd18eb2781feb3e6cc6';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_path';
              value: 'api';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'c1c0d2266ed84accad52ef6ba10c3fd9';
            key: {
              document_key: '6872425f585243b1a440613eb9e59f1a';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c23430103d684040866c319f2aa4b743';
            key: {
              sys_ui_section: {
                id: '8b0c9a65b7b04959b9f7eed52a356302';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c25c49ce796142858e2f6e1c00bba401';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'run';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c280142d86f647b58a9f615bf8d6ecbe';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'justification';
              position: '24';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c288f3deb97e4e53a7906f6c87d42547';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'fulfil_decision';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'c2956eeab5f74503a86e08fa7ddfc9c3';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: 'c2a1db07df6e4940825736057fd1b82d';
            key: {
              name: 'x_rsc_rescind_gate';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c2db65828ac7494cb256a1dbb576bd1e';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_accounts';
              position: '8';
            };
          },
          {
            table: 'sys_choice';
            id: 'c31097e3cbf74ed3a25f5961f937fa91';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'leaver_access';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'c35a67f92d6245cea91654f44ae1b1af';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'state';
              value: 'superseded';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'c3a6ade9c14f4566b3e930edf18d2516';
            key: {
              name: 'x_rsc_rescind_decision';
              caption: 'Decision';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c3ca11269a534d4480d92038a1b8f20a';
            key: {
              sys_security_acl: '4c7d9e121c0345638cbbb7706422638b';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'c3e81082e25943919143c2a98440fc68';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'owner';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: 'c3f18b6a7b784ec1a7983b87b34ccf06';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'bot';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c3f9ba0ce03f49d4b42ab5e50405637c';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c40bd14586b549d89beb55ae2e673592';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grant';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c43b3007d5ee40db97a3bd12f5ed58c5';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c4482e37d62944258e1ae910cbed02c8';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c4526e125d4d4160ab3970e480c63be2';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'proofs';
              position: '15';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c4642ef803f04512bee5b07dff5882d4';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'consumers';
              position: '9';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c47115c9b07841dc90bc49f6a5fdc727';
            key: {
              sys_security_acl: '8314cabfc37645f18fa894d9e66756b4';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c49f4572c0884c309486774ced522c48';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_entitlements';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c4e4d7897603423eae6eae5fc43d7ded';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'justification';
              position: '19';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c4fe70891e9547b0876dbb5abca99d3b';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'entitlement';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c5216ef24aa9486f9e90b6253b30bb50';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'renewal';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c53dd517447a4cdab47a051795881637';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'to_state';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c5483743a90549fbbc077095368887d6';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_entitlements';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: 'c58237b6a2dc45b09bb2e9884bedc0b4';
            key: {
              logical_table_name: 'x_rsc_rescind_evidence';
              col_name_string: 'remediation';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c5a64066c91e427f95e0e600faf02822';
            key: {
              sys_ui_section: {
                id: 'ef3cff1716e24f21a520ab48a3c3bf21';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'drift_class';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c5c299bc829f46118e0a2ab7ce868252';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'rows_checked';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c5dd74bb42e1450ab77f13b4ff13f392';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c6571ffa88114796a207d72fe774eabf';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'permit';
              language: 'en';
            };
          },
          {
            table: 'sys_number';
            id: 'c65ff357efcc4ce3a7d4c7b3743bed3c';
            key: {
              category: 'x_rsc_rescind_run';
              prefix: 'RRN';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c67c1e4358af49b091daad602a106981';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c6df8e249c364aeaa90334bd291740fd';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'evidence_level';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c6ed0c27579243cabb1328185ea15dc0';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'verdict';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c70b98e30ec547a4917cf2c7fef5de83';
            key: {
              name: 'sc_task';
              element: 'x_rsc_rescind_permit';
            };
          },
          {
            table: 'sys_choice';
            id: 'c7181be683ae400883a69a1deefd7370';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'self_approval';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c73a788e827d4f32bd264bf7bbb5fc7b';
            key: {
              sys_security_acl: 'e7f0c4ba84af401b92d6344a484ce846';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c763c828d8ce4e02bb3dfcc940902c69';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'propagation_minutes';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: 'c7a1968588c643e3837e85fd8ac0c2ee';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'revoke_failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c7ace00db5864546b5f5bdbb283a0896';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'autonomy';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c7c59d9d6e9746b0b3e05f77c8fe1501';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'dismissed_by';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c7dd7a5666754be99ce28f55d1329cde';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided_by';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c8187822f0a44de1bcbfc5e23fc3113d';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'made_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c873fa3dd14b4b528c98851afb7f8aef';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'findings_opened';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c8bae0ae79714946bbff1f23e02df798';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'controls';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'c8c6bfb4961e4f8cba4c118905837ce9';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
              value: 'bounced';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'question_choice';
            id: 'c8ee3856e9f54983934575db07115a88';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'service_account';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c90d4422231d4ebcb33cfc53bde0c258';
            deleted: false;
            key: {
              sys_security_acl: '5664d7373369479f8b50e7b1a1405f39';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: 'c92df83e8de345fda4fce16a2f2018b8';
            key: {
              name: 'x_rsc_rescind_dismissal';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c938b6af0cad4b4ba36d86fbe5438137';
            key: {
              sys_security_acl: 'cc8ef11d3be942a1ba1ed0d2bebcd05a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'c9475324b44a43c39633bf7f26f39ba4';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'kind';
              value: 'acceptance';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c95a184fdba04a7c9d5d1d5f1d7d2c1b';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'actor';
            };
          },
          {
            table: 'sys_choice';
            id: 'c95bcc8d917c4a8ca436f2e908e1e6ec';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'snapshot_stale';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c966117706ad4728acb188cb9e196f02';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'result';
            };
          },
          {
            table: 'sys_index';
            id: 'c98051f552c2484f8bc9789731f8cc15';
            key: {
              logical_table_name: 'x_rsc_rescind_run';
              col_name_string: 'application,quality,finished';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c9ccb1a0d3224c0faf710a7adce06e3b';
            key: {
              sys_security_acl: 'b25a85e2a8f74bcd8fd58160bc97ed86';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'c9e716812a2441ab856868fbf1a08fc8';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'subject';
              language: 'en';
            };
          },
          {
            table: 'sys_number';
            id: 'ca1c03f7be1a4f01ad166cfcdc737ceb';
            key: {
              category: 'x_rsc_rescind_decision';
              prefix: 'RDC';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ca31723bfe0d4413859477f38a6c7b0f';
            key: {
              list_id: {
                id: '059f24a2229d4c87acb94cc5fd66e4a2';
                key: {
                  name: 'x_rsc_rescind_identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ca4a876f042e4408944a24ad47cd4e80';
            key: {
              sys_security_acl: '41bf3243ea37480f960de9acdd12a712';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ca517ab97bcd475cb83e39094576ec7f';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'what';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ca5abc83d62d44d7baa1a0308ad7bca3';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'answered_by';
              position: '12';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cab0e5a890b84364a97a084673ec3239';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'connector';
              position: '4';
            };
          },
          {
            table: 'sys_choice';
            id: 'cab1bd507f9e4103bf1bda57cddc4b89';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
              value: 'medium';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'cab4512dc9854caba3986c90c65282ac';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'revoked_verified';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cabf5c291ad44e2bb708e71110d1c587';
            key: {
              sys_security_acl: '5de8825f13934587bd7814c89cdc07b6';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: 'cad3b4b1c784410da20c0b364ad47b80';
            key: {
              logical_table_name: 'x_rsc_rescind_permit_use';
              col_name_string: 'permit';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'caebdaf6dece446e8192f43a4d5c9bd1';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval_inputs';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'cafce991eeb043b990e157a84d937f85';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cb204608951e453e8454cd31170482a5';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'renewed_at';
              position: '20';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cb25c566bc3d4b1f9b9c5575417187ac';
            key: {
              sys_security_acl: 'acff7cbd074b4f5f9ee8e4b72d2724d4';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cb7d941f834d4a519b05a20206623825';
            key: {
              list_id: {
                id: '2a42aa8224784297ae9fb6c84db91686';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cb9c4915be9144ae85620d6547e3fb96';
            key: {
              sys_ui_section: {
                id: '357c9f3ea3744abca1a1597b8906d389';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  caption: 'Dismissed suggestion';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cb9ea6942b3e42708993b66a1ea0ecfe';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_grants';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cc010b568d0b4c5a96d1faaf33d21b49';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '13';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cc1241a2905d4c8cb7120f65c02590cd';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cc3b31b41aae4fb9bb3bf34373ffae6b';
            key: {
              sys_security_acl: 'fab22a60425d42d580c8bd3085f7cadc';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cc627db515a5401290cfaa2f6c1a33ab';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'approver';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cc9a6cc7188342a1a46a7e2d0d0e370e';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'ccd09eb0688d4cffb7c0bc1d34315a1e';
            key: {
              document_key: '01dce52a6f1644f99c4047705421fda1';
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164';
            };
          },
          {
            table: 'sys_db_object';
            id: 'ccdb32b0e44d4a39b57ed11f1637090e';
            key: {
              name: 'x_rsc_rescind_acceptance';
            };
          },
          {
            table: 'sys_choice';
            id: 'ccff0c47d52f42e5a050074d47c5d4c0';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'result';
              value: 'deny';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'cd55c0b7c6924d409b893f91b3086ab2';
            key: {
              ui_policy: '17b52f0d5e11404aa355cc6284124e36';
              catalog_variable: 'IO:392ed954a6994f669a4fee054062a19e';
            };
          },
          {
            table: 'sys_choice';
            id: 'cd60b4c9fc9a40958ceeb394b4a96bda';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              value: 'permitted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cd690c4680f24f588b241dcce6a9ca77';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'answered_at';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cd890b393a30440d9d54c2509952ade6';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revocation_owner';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'cd9205df27b24977836a373bafcf1f82';
            key: {
              name: 'x_rsc_rescind_remediation';
              caption: 'Proof';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cdb0ed0224204a6abd7e62ec7a50a8ca';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'max_end';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cdbe7ce095c44af2a690bed31d3ffd1c';
            key: {
              sys_security_acl: '1db3a77b40014ff0a05fe82e233dcd5e';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cdc16784c0c54390b4e3d81d8c36acd5';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'to_state';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cde7d65972d943d7a0b0d3115d80fdcb';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'beneficiary';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cdec22770c19461da6fc97cad33cfe3e';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'application';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ce039962bfc24a5c848da42874b445d7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '18';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'ce1d80fdb2c549af91aec2f8d6277f13';
            key: {
              name: 'x_rsc_rescind_grant';
              caption: 'Grant';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ce5a2543c95042a5802f4ef39871cab4';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'entitlement';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'ce9116f530a0447b9a84cf88bae85bf9';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_risk_tier';
              value: 'high';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cec9f824d4f34dca983c4edda48a1548';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'actor';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cf1a195242204591923a40de13591056';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'summary';
              language: 'en';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: 'cf33f698e1304d31a15ef1bbdd942243';
            deleted: false;
            key: {
              application_file: '98786fc167804fc29774423aab129360';
              source_artifact: 'd400d8009b6a46a09279cb779134620f';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cf90c279b2a14d6a8bb6366f0844bee8';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'decided_by';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cfa8370756844e9cb0f5797f82232b9d';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cfcf94f5bdd845649212a14849f7b06f';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_max_days';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cfd4620f97f6499ab6549583e5ac83d8';
            key: {
              sys_security_acl: '65464af7d8e34273b9b407082e738d69';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cfe3c33132914c8db2aac6506a036c5a';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'problem';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd05ef7e81ae945ba8d8907d7e18e0caa';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'approver';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd0ca540a6bde4fd0937bacd99a891089';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'snapshot_digest';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd0d35cac00af4f928f0db2742eb7eb00';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'renewal';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd0dc13823bbe4c928b1d6c4d09ea2cd0';
            key: {
              sys_ui_section: {
                id: 'e146f20846cc4a90bfb69ec942e48502';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Application';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd0e8257007454b398afd886e1fb74959';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd0fd0ff4ae5448c6b1ed8d095b13eaf9';
            key: {
              list_id: {
                id: '2a42aa8224784297ae9fb6c84db91686';
                key: {
                  name: 'x_rsc_rescind_dismissal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'item';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd1010dc4361b4d759caf99bd1bfcf6ec';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_grants_access';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'd10d33dc9aea462a9aa37213cf56b8b0';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'reconcile';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'd12cd08a3c0b45cc979d4095b8d17309';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd1436eb0a8b34352883f47e420cf4298';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'gate';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd17ed69f52b44d9283b321e09efe5db7';
            key: {
              sys_security_acl: '1caba956aeb548008968d93f4ccaa56e';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd1a4d3d4b2e4486f90899a8144c0991a';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'stop_procedure';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd1b5d4b93679474aac8af4894cfc1be3';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd1bd9b1e20284cff85bc5d30615f8e8a';
            key: {
              sys_security_acl: '5c20f60d8cbd47619361a91b08daf0ad';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd1bfd1183f474cdd8df32ac551c4ebc3';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'name';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: 'd1e9c81edb604b03919f81d7189bc5dc';
            deleted: true;
            key: {
              name: 'x_rsc_rescind/main';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd1f81d48953549279638e8a206decbdb';
            key: {
              document_key: '2c7e717d0f96454aa9b5b94318080722';
              variable: '6aad5a575360220002c6435723dc34b0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd20d27d611c6461e915299fd86aabcde';
            key: {
              sys_security_acl: 'b43b580ddcce4660a0dd1dd418cd5529';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'd248d648b1cc4730bc1dd96e53fd49b7';
            key: {
              ui_policy: 'd7bbc875a6764b818c99e135eea6ec8b';
              catalog_variable: 'IO:8574b6d7e3fa4ec7a6463249da6ee1e2';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd276ac52a0f84811a565cd66a6a46277';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'identity_owner';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd2775406e2b548e98f1ee752926080ba';
            key: {
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'gate';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd28344953ae44a04939f6933aa1d8b2f';
            key: {
              document_key: '2c7e717d0f96454aa9b5b94318080722';
              variable: 'cbddfa135320220002c6435723dc3415';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd2a8b9a69df84ffebf7fc120fc70e9ad';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'd2d20a47f5f84b02a8d626a8815cfff6';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd30bf9d3a95d4190be414ba4761124e0';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'used_by';
            };
          },
          {
            table: 'sys_choice';
            id: 'd31fd9119b2a40ab9262006819ece826';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'environment';
              value: 'staging';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd39f695593fc4ecaa7da4bf75a76012d';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'point';
            };
          },
          {
            table: 'sn_glider_source_artifact';
            id: 'd400d8009b6a46a09279cb779134620f';
            deleted: false;
            key: {
              name: 'x_rsc_rescind_blast_radius.do - BYOUI Files';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd405538523aa4778b1ed1f34f255f6f4';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'revocation_backup';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd407fb7ce8194c8eb9bd478b52b13d5e';
            key: {
              sys_security_acl: 'ac11ee9680bb4a889a1e0282a70d9434';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_number';
            id: 'd430c91c58834efbbb110c993930f0ca';
            key: {
              category: 'x_rsc_rescind_remediation';
              prefix: 'RMD';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd46420481053488f95203f846c7ba540';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'origin';
              position: '10';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd4ace1f5967e473895a091963479dd29';
            key: {
              sys_security_acl: '6cd9bfb923aa4936a495c789b0f58d5c';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd4b1a988e44545c0932079a78fb348c6';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ended_by';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd4c37b12291f487e8dc2873e442fe9be';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'last_seen';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd4dab33ac6144f31bb84f22624c573c2';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
            };
          },
          {
            table: 'sys_choice';
            id: 'd4e44c0e1fdc490b9bd19390f72228ea';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              value: 'unknown';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd4fe033a251741d181e39d99fd0b93ff';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'used_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'd508d18d0b6249c9bc6401abd625acdf';
            key: {
              sys_ui_form: {
                id: '5a07377861c74011b8e9d1e7c765b372';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_form';
            id: 'd50cf764cefb4ee99b4761c9c085b1f5';
            key: {
              name: 'x_rsc_rescind_remediation';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd50e89a3be3344f2a93383038126d698';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
            };
          },
          {
            table: 'sys_choice';
            id: 'd52fd4e4190d4a6c892dc34d16de1e9c';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              value: 'csv';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd53b9f00468547bb966fa57209d66a26';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd56966eb07034a9d9d2630bd1a061299';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'row_hash';
            };
          },
          {
            table: 'sys_choice';
            id: 'd58db61cc5544dd49a6b30a5f6d046bb';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              value: 'baseline';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd5c18fa4689047b2bce1c0a8f0a47c4c';
            key: {
              sys_security_acl: 'd1a7795e17f54e6cbdfe9cdabe438414';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd5ca3182dce245fb93386b881774cd31';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'catalog_item';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd5cf0dede07c489e8cb9014de50277c9';
            key: {
              sys_security_acl: 'b2f5372d10da4fe68940912acecab001';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd612e824a70a49a3ac47869729292780';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd67bc4d398844f93b0a8742b61932c2f';
            key: {
              sys_security_acl: '0913eea9e4b845d781cf489fded853ff';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'd68fb333740b4e82804b9e7c833f04bf';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'scope';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd6b85f3dd8414f1baff93d6643e5785e';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'tier';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd6e2cde77844463baf4367d6d58f9c37';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd7062b11efd9453092300284ad506530';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd70c9ca443a94d82923d966944f5566f';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_path';
              position: '9';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd7143bb191ff4fca93710ae64ea59ce8';
            key: {
              sys_security_acl: 'a763af88ce9c4e31afc24d52137cf2a7';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd744d110acf9450fb0ab393261f490db';
            key: {
              sys_security_acl: 'b0632ec4014c4e86b590b5ddf72691c5';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd7495cb971cd487d87dbb736abec7538';
            key: {
              document_key: '0e38b68ad20c44dd972de1f64de67c75';
              variable: 'd13d0b935320220002c6435723dc34c8';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd75c4c3b25084fefb3e27055c7b9eade';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'request_item';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd76e2bd33e0c4f5d939ac44baaba490e';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mapping';
              position: '3';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'd774fb817f87486bbd6d3e8f97ffff10';
            key: {
              document_key: 'd15c63f83c9a41d49ad3cd3bcb61c1f5';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd7cbf676f9184b4e834699d727038d1f';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ends';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd80cc198111a4047bf3de47fca44adb9';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'owner';
            };
          },
          {
            table: 'sys_index';
            id: 'd850ddbd3d0f4ffa9743fce1125ea784';
            key: {
              logical_table_name: 'x_rsc_rescind_finding';
              col_name_string: 'fingerprint';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd856b8be70904d20856e86a4c1abc4ea';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'stop_procedure';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd87e77dee3d94b1c978f312a7499bc8d';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval_digest';
            };
          },
          {
            table: 'sys_choice';
            id: 'd888547bc9c0404387be22677ce0422e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'origin';
              value: 'discovered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'd88bd3d875e84c31b7da00072ee00fd9';
            key: {
              ui_policy: '6fd15db773084a56bdd6530bb2b607f0';
              catalog_variable: 'IO:3cd273a56ed84ec5aae77cd741cda68a';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'd8b2d073bf494f5bad90401b4f67f418';
            key: {
              name: 'x_rsc_rescind_remediation';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd8c05989562c4cd094692c29b87353de';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'resource';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd8f04e189143408a8a6b8527c0e56b4e';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'scope';
            };
          },
          {
            table: 'sys_index';
            id: 'd9084b7ed67e48b982fcf22640434bb2';
            key: {
              logical_table_name: 'x_rsc_rescind_decision';
              col_name_string: 'grant,action';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd90eff25142d44f1b0509580cfd2d7af';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd91be9d05c7c43859c4723a12dbad595';
            key: {
              sys_security_acl: '4c47467ff42d4b23b0a9d9b1610102f1';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'd92377c5dadb4e498672212d2d7038d7';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'revoking';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd97f544b8d5c44aa88497eab29aee640';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'run';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd99bfa27a2474464968b6785e0002052';
            key: {
              sys_security_acl: 'cdd5f0282e164531afc6ef415d677797';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_list';
            id: 'd9c8644d0e20496f85f8ffc31039e744';
            key: {
              name: 'x_rsc_rescind_permit_use';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'd9cc92727a024ebb9117263ff1294a05';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'autonomy';
              value: 'autonomous';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd9ef1b914578420c834860d0d663e666';
            key: {
              sys_security_acl: '910a3fcfb6f74a91a8702804a855749a';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_form';
            id: 'da079e17f0ac4a05929d6a26ad27bded';
            key: {
              name: 'x_rsc_rescind_run';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: 'da2fc9cf836e487f9fd93babb5a39040';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'autonomy';
              value: 'suggest';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'da5e699364da436b91ab1e42a14bf494';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'bounced_count';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'da978259e1ac4e43ae832ba8ecb7c9ee';
            key: {
              field: 'record_id';
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d';
              id: '0e38b68ad20c44dd972de1f64de67c75';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'da9c184ad14a4c3f9b7b7ca0e3c2f886';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'from_state';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: 'da9d4f80d69042fa9562f97a64c99752';
            deleted: false;
            key: {
              name: 'x_rsc_rescind/blast/main.js.map';
            };
          },
          {
            table: 'sys_choice';
            id: 'dab7d01d35844cb2974c699846820426';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'denied';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dac533907d9f4ba99baead26e2b7c69e';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'daea5f4da6ce418fa225bd10db880386';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claimed_at';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'db0e19fc1c4342899e71fb5117fece78';
            key: {
              name: 'x_rsc_rescind_gate';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'db2aa2768e5b4ba29390df8ac8a8bfb1';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'db6864275d8b42698f9f971beba626d0';
            key: {
              sys_ui_form: {
                id: '48fe431be77f49509813d5b24a8b3b9a';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
                key: {
                  name: 'x_rsc_rescind_stage';
                  caption: 'Gate stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'question_choice';
            id: 'db97b890cf91446db6db41906b9b8e4b';
            key: {
              question: {
                id: 'a932e8922950478a95506f4b759fa702';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_environment';
                };
              };
              value: 'staging';
            };
          },
          {
            table: 'question_choice';
            id: 'db9ae4ec3f174cbea5d24e264f6cda50';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'human';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dc259cd7aec94d98918b4117cae267cc';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_accepted_run';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dc2ae90cac0f47f49ffbcb8cb1830ced';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'grant';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'dc3e5e67fd33491cb1e43c24a61474d1';
            key: {
              sys_security_acl: 'e60ca89e0eca4aa58a67fd977c96074e';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'dcadf1f9a2044daab57087982c3e0d98';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dcc0257fc16242309e79b1748f5f77e0';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'ends';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'dd29b084d1464dc7a9adedab96c9551d';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'state';
              value: 'withdrawn';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dd2b752240f84e508604a2605e8a79ac';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dd2b752240f84e508604a2605e8a79ac';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_choice';
            id: 'dd3d0bbaa3494958b1bbe874c183b559';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'drift_class';
              value: 'ambiguous_account';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'dd4c9769d1404daaa8aefbbffe635d3c';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dd80e3cda782424f93ce1560f652f13b';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'account_id';
              position: '7';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'dd875b27fd334c789f4886219ac21c29';
            key: {
              sys_security_acl: 'e7549b3b012840db9323fbbb20d27a81';
              sys_user_role: {
                id: '86dc50ee0b474c59933b6ae52dd7340a';
                key: {
                  name: 'x_rsc_rescind.owner';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'dd8951a33d5a4bf793b7106716e9d72f';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'owner';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'dda7deeb0ebd4db28240358994fb8ec9';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'collected_by';
            };
          },
          {
            table: 'sys_choice';
            id: 'de0ee51f22444e5899a9fe69a7930b93';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'state';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'de38fc4b053042a7911932c1c9049030';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'de6c2de172da41dd9c3fa4a517c1e8ca';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'owner';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'de84f638d2a84db88c7a00500d298764';
            key: {
              list_id: {
                id: '059f24a2229d4c87acb94cc5fd66e4a2';
                key: {
                  name: 'x_rsc_rescind_identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'user';
            };
          },
          {
            table: 'sys_documentation';
            id: 'de892141175e471d99104f59f16252cb';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'de8bf635aac94385a4cf576f6a394b27';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'state';
              value: 'accepted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'decd5fb4f4b34f228463c7ae4051e56c';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_entitlement';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dee096f074c34a7195cacc8472cd867e';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'environment';
            };
          },
          {
            table: 'sys_choice';
            id: 'defcfc8c47ac46968afabeac98593e1b';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'close_finding';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'df40b05afd964637ae91e72832d0016b';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'number';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'df58be6e8be246ff85d1ca8d0d4c2113';
            key: {
              name: 'x_rsc_rescind_acceptance';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'df665328f5724d96be42390d3385a1ab';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'quality';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'df769559fa4d47b49557205cbfc57e30';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'kind';
            };
          },
          {
            table: 'sys_documentation';
            id: 'df98b8e2cc004576a31b5d4caacd44ed';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'exemption_ends';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dfc17ffa401649b5ad569779ae8b3cb4';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'grant';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dfc78ea73f094b0f81e47b415b101623';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'mode';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e00432f855c14795bbc7d09926b201bb';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: 'e00c08ef797947848ad752d5fad673ad';
            key: {
              logical_table_name: 'x_rsc_rescind_run';
              col_name_string: 'idempotency_key';
            };
          },
          {
            table: 'sys_choice';
            id: 'e019fceaba124c7b80eb92add7d5851a';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'status';
              value: 'leave';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e01bc5152ab647e59afbc72b97cd1b99';
            key: {
              sys_security_acl: '0913eea9e4b845d781cf489fded853ff';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e035b07472744e0bb5d3bdd3414751f1';
            key: {
              name: 'x_rsc_rescind_dismissal';
              element: 'dismissed_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e05ee3d840e047c4b05b9c6324cc0766';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'broken_sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e092551880114286854fd2099d99a691';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_group';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e09a781be54041e5ba5e53b639e00d6d';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'decided_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e0ba5fed770f409d9badda6690eede7f';
            key: {
              sys_ui_section: {
                id: '391376af9cd242bfa7a85ab6d4099288';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Work notes';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'activity.xml';
              position: '0';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e0bbf93866784ad9b4f947eb6dacda4b';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'fulfil_decision';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e0dae6997e7844eeb68fe2ea80d9e350';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'level_group';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'e0f1b4cec5ef494fa7015964d6dcb597';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              value: 'E4';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'e0f491d7aa6e40ddbf1cb92ba253a33a';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'point';
              value: 'catalog_submit';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e0f9c772c93f499eb2bd3587c5a5fd3e';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'owner';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e0fc9159470b4c5b9fb7004baafee5d7';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_accepted_run';
              position: '5';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e14090ec9af942b2a4760638843161bc';
            key: {
              sys_security_acl: '1ef187688eaf42fa833ae71b1ef4b62f';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_section';
            id: 'e146f20846cc4a90bfb69ec942e48502';
            key: {
              name: 'x_rsc_rescind_application';
              caption: 'Application';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e157199c2a9c4648baeb7f8743ed6cff';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'open_findings';
            };
          },
          {
            table: 'sys_choice';
            id: 'e1aa86eaa3fc4dbbb0c8c41798f7a27b';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
              value: 'E3';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e1d95e61535b42c9b6a06fc98af3d9c1';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_identity_kinds';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e1df0334e2714a77a5393b97d0f9482e';
            key: {
              sys_security_acl: 'b2f5372d10da4fe68940912acecab001';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e21c98ca02ad4e13bd6532b5618ec6e3';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'prev_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e23059d8305f43ecb9dd7b4b86fa12f2';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revoked_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e27fde363931491d88a0f1c4c0f15e15';
            key: {
              sys_security_acl: '44d9addddcbd453fb1f3f1d5a0e87b70';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e2cce6fda8bb400e9eeb1ea8997be937';
            key: {
              list_id: {
                id: 'df58be6e8be246ff85d1ca8d0d4c2113';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'owner';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e2cd125ddde44738ac6bd3f07b775fad';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'ended_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e2dc980da15a4a8dbf3d495995fe05ad';
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'chained_at';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e2dfef3f7b51403e97067d9f9b895fce';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'grant';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e2ea592d73a44e6bbc7ce7bb2c67cec3';
            key: {
              sys_ui_section: {
                id: '140d9062500745389f0ea1efaafbf03c';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Decisions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_choice';
            id: 'e2f5617063ab4564923e7ef545aebe5c';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'state';
              value: 'deprecated';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e2fa076a84ed47c8a3d23f40992c9e59';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'scope';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e319ca93a00a4f978f7b040214c86ddd';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'prev_hash';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e32d9a3c6d8d45818bafda193c7a0a4a';
            key: {
              sys_ui_section: {
                id: '3a83778f0779475bbb301c9b434978f8';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e3301a505f344f3e89e09e242f71afe9';
            key: {
              list_id: {
                id: '8560e97ad7734ae4bc5c8dc31f392142';
                key: {
                  name: 'x_rsc_rescind_stage';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'answered_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e3572283cc00427e9c71f548e31120d2';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'approval_inputs';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e3643a28e37f471eae554d7569572cdd';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'permit';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e385b3c418744169af9ef9e283929fbf';
            key: {
              sys_ui_section: {
                id: 'bbb7065a963d455594737ea6cebec9af';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'History';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e39929c3e2af4f1a931d2ada05b2175b';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'ends';
              position: '16';
            };
          },
          {
            table: 'sys_number';
            id: 'e3af6f450b8f478d8ddc84691bbb422b';
            key: {
              category: 'x_rsc_rescind_grant_event';
              prefix: 'RGE';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e3d5947042a64f80b35fc3b1ee001497';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'permit';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'e3f94ed1a10e48c4b17fb6c79b3f738a';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e3fcfa240a3d43d2bf139550bc534d9d';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'application';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e44c8ad8c51b4ceea8f561f5a7242bc7';
            deleted: true;
            key: {
              sys_security_acl: '52b14a525a164d229e9b229eb9e7a7d5';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e45fe43d593440f097bfa3403466e162';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'last_seen';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e46a03c506a2499e9127cf0e915e39a4';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'backup_owner';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'e4ad3f2733e241b599763f91131d813f';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e4f36fff74984901b6261df0ad927c78';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'account_id';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e505aea2a31045ea9e55e3bfacd8cb53';
            key: {
              list_id: {
                id: 'b38e6548fdd64014ac27cae4d024b5e0';
                key: {
                  name: 'x_rsc_rescind_decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'gate';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e505d31b24b347da91c98cb2bcde8160';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'unchained';
              position: '13';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e5191b2ef16d4fe8afcbbdbac460ab30';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'grant';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e5340397fef84ca3bd324099c8e6362a';
            key: {
              sys_security_acl: 'ddb5fc742d524067bc7271d697fb8d7a';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e56e7713497d4c36b27d5f4d51ba0049';
            key: {
              sys_ui_section: {
                id: '55dbdc1c2cb4493fa0421005016ba446';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'collected_by';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e58412cedba5498d89f1098957320fb3';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'head_hash';
              position: '15';
            };
          },
          {
            table: 'sys_index';
            id: 'e592fca708a34765af9287539abf15a9';
            key: {
              logical_table_name: 'x_rsc_rescind_application';
              col_name_string: 'key';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e5ab43ecbb4b4714b27ab024d97588cf';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'first_observed_at';
              position: '17';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e607e2af5fa44bb0b3e71b414324ada9';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'revocation_owner';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e611f1b87eab4e42b51a9cc14627cdfc';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e624bacf251946cb950af829c329000f';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_group';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'e65761bc5dd340f6af6a59dd748a634d';
            key: {
              name: 'x_rsc_rescind_acceptance';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e660a7d9a9e543d0bb81f1d0d1b85c3b';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_max_total_days';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e6855e22b8eb4ba88c05ebc02cefdb44';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'mode';
              position: '5';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e68e97eb596c4ce4a443fcafa3466dc9';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'e693d83af45543ad9b706e2c36bf5428';
            key: {
              name: 'x_rsc_rescind_application';
              caption: 'Exemption from having to take access back';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e6b4534cc7dc4c52bae8ace70fc329b5';
            key: {
              sys_security_acl: '0a1cd88e24ea4e3da2e89c731436699c';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'e6f1020e6b08480bbe8e524ac048c045';
            key: {
              document_key: '7283085c738a4456b9cf6c9ee66a2804';
              variable: '9024a37f671003007ba405225685efe5';
            };
          },
          {
            table: 'sys_choice';
            id: 'e70780bcc68442c68445b64f2744c04b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'severity';
              value: 'medium';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'e7235a29afe64e62a256915aef8513c0';
            key: {
              name: 'x_rsc_rescind_evidence';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e75278b4ea714ed3a70de0055ea95b42';
            key: {
              sys_security_acl: 'a4931b151b5d49189e4d94f62532c830';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e776d595deda4c3296a22a0a45910e72';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'e78cf4f61caf49358d024c14b4b2d77c';
            key: {
              sys_ui_form: {
                id: 'da079e17f0ac4a05929d6a26ad27bded';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e79f501a720c44a8844373f74563da31';
            key: {
              sys_security_acl: 'd000a83337c84281a2ef8895e8b58f1c';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'e7f21f6e36ae401899fd1f09b5977571';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'vanished_grant';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e8632a03787b4ae2952e66a6d8896f74';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'exemption_reason';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'e881c7ad5339458098fe1754afdc3f9e';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              value: 'scim';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e88983a9c9ff4abc982ef1ae12f47bc7';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'reasons';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'e8d0b8ef75fd4835aeb24bf733490fdd';
            key: {
              name: 'x_rsc_rescind_stage';
              caption: 'Gate stage';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e8e28748d3d44a9dac85f3a32e9a4b66';
            key: {
              sys_security_acl: '0db6601370fe4ee8809dc2b9aa64d540';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e8fa856f7ccb4a9b8a953dde28e48060';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'ends';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e948bbda9ee64a1080822595f30649a3';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e95ad7edc6dc4c4dad8fa03e70254e22';
            key: {
              list_id: {
                id: '83bbcaaf9a5c4087ae63174276797e0d';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'head_sequence';
            };
          },
          {
            table: 'sys_choice';
            id: 'e967405ed1ae47f7b2824acc50763ff6';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'quality';
              value: 'partial';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'e986db4f30f24315a01a0ed1712a1a29';
            key: {
              sys_ui_form: {
                id: 'd50cf764cefb4ee99b4761c9c085b1f5';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'cd9205df27b24977836a373bafcf1f82';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: 'e98b0fac0e5640248a1cd5c6b36f6ab4';
            key: {
              ui_policy: 'd7bbc875a6764b818c99e135eea6ec8b';
              catalog_variable: 'IO:fa17c141ebd5426f84ced18111411b7b';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e98b37f95be448e385bf769399c1c03f';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e99489985a7244a6b34f54a6cfb8c6a4';
            key: {
              sys_security_acl: '185263f7bd7c4b6d94f5b3fe4b300116';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e9a5e07a1aa74d0e958b71dfe7e70fcd';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'answered_at';
            };
          },
          {
            table: 'sys_choice';
            id: 'e9b8a2e38f5b451fb25d234c4e7c1d55';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'kind';
              value: 'probe';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: 'e9cfca222eb7456199845652cb10042c';
            key: {
              logical_table_name: 'x_rsc_rescind_grant';
              col_name_string: 'entitlement,state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e9fe276c48cf4184938bcfcdf49977e0';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'ea9b320a1897446384dd5a0521d4441e';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'state';
              value: 'lapsed_unfulfilled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'eac5b3e659b94d39bb55c159fe98e25e';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ead3fe3e74e248ae85a9da5eca7963a3';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'permit';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'eaf0cc295975427c98f05122c4915099';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'watched_since';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eb2528755e1b49f698876c74516f5dca';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'complete';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'eb2c0bea156e454caeb9fce51886c561';
            key: {
              document_key: '7283085c738a4456b9cf6c9ee66a2804';
              variable: 'e6e3c7535320220002c6435723dc3496';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'eb5ac37572af429989db5f3eeeb2fa39';
            key: {
              sys_security_acl: 'eb9d6e2f5bd746ccbf8d32f1b4a79454';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'eb6821e4da524aa3a253334634136fa4';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'starts';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'eb707106737d4059b0866cc9f5c155b2';
            key: {
              name: 'x_rsc_rescind_decision';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ebcd4a8f38ed402bb62d5f24f8564e4c';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'chained_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ebce698a8b50435483dfd9af1962bea4';
            key: {
              sys_security_acl: '0913eea9e4b845d781cf489fded853ff';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: 'ebdca5b293e3410a8f71f8562314b2ac';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'chain';
            };
          },
          {
            table: 'sys_index';
            id: 'ebeca99523cc44218d0e237b0e8bc52e';
            key: {
              logical_table_name: 'x_rsc_rescind_dismissal';
              col_name_string: 'item';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ec371a1fec054a2181a6760141299c86';
            key: {
              sys_security_acl: '1b23183d72e2483d9b7339702ac77342';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ec5b555e2fb04dc496eedc1a675de748';
            key: {
              list_id: {
                id: '67368a1baa1c48679e99287304f01ba6';
                key: {
                  name: 'x_rsc_rescind_entitlement';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'requestable';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ecc97f6be99f4032afd5d9eba1d822cc';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'grant';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ed5980070b3b445395df9fdbb7e928b1';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'last_grants';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ed7cba1d5a724db1abd9079fb12c2395';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'assigned_to';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'edbc70fa75394e75acd15ce2e6779611';
            key: {
              sys_security_acl: 'b2f5372d10da4fe68940912acecab001';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ee3d62a4f6c341eaa5f8e1089bf26eaf';
            key: {
              sys_security_acl: '913a59baf6c74a7780dc4b951faa4e8d';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ee837d1ef0ed40f6af0c495b20f4fd18';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ee88daaeebbb4ecf925609f4a0fbd188';
            key: {
              sys_security_acl: '41df5caec1614e168b819f343fcd9bcf';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ee8ed92d3276427b991b37d84b521f89';
            key: {
              sys_ui_section: {
                id: '6a2b8fc2360d498e99f6c82be37830a6';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Grant event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grant';
              position: '2';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'ef3cff1716e24f21a520ab48a3c3bf21';
            key: {
              name: 'x_rsc_rescind_remediation';
              caption: 'Remediation';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ef637981cd264c8ebfd17b69c28f2830';
            key: {
              sys_ui_section: {
                id: 'ce1d80fdb2c549af91aec2f8d6277f13';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'identity';
              position: '5';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ef9c7ee0bb93447f9d7e1dd9eba929ab';
            key: {
              list_id: {
                id: 'a7d89108da864882bff23eaa4d4ccf50';
                key: {
                  name: 'x_rsc_rescind_run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'mapping';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'efa8cc51f77e4cf895bf9edfbb3d7348';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'reasons';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'efc1e59c52fa42678228cb790d649d93';
            key: {
              document_key: '976fc36d2905405c85a81bd78f9a3ae4';
              variable: '989d9e235324220002c6435723dc3484';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'efdc8b2a8b864899ac3365b7f35348e1';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'tickets';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'eff40a9794434177819aec50df9de58e';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'decided_by';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f008591984c846abb7117a91b29624bc';
            key: {
              sys_ui_section: {
                id: 'c3a6ade9c14f4566b3e930edf18d2516';
                key: {
                  name: 'x_rsc_rescind_decision';
                  caption: 'Decision';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'expires';
              position: '12';
            };
          },
          {
            table: 'sys_choice';
            id: 'f00d0e3483ab412ea7d90fb28cbd9724';
            key: {
              name: 'sc_req_item';
              element: 'x_rsc_rescind_gate_state';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'f08ba5ac3dd349ad9353facd643bbc6f';
            key: {
              name: 'x_rsc_rescind_grant';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f10df61b689e4bcfa6c8f385507a3e8a';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'action';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f11dd6afd52d48c394108f2201a5a769';
            key: {
              sys_ui_section: {
                id: '20337f32138847d5b8210dddc691529d';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Run';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'finished';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f13945b7e4544022be889a4fedc30e8b';
            key: {
              list_id: {
                id: '7c129ae5f979436a83b4e408565f3f16';
                key: {
                  name: 'x_rsc_rescind_remediation';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'bounced_count';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f16a985bc0274a09906b74bd6bdb3c8b';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'from_sequence';
              position: '9';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'f16c75ef438e40ec94ba89c975f2a773';
            key: {
              name: 'x_rsc_rescind_evidence';
              caption: 'Chain';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f17022803eb14104b129826ea8f9d20d';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'connector';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f1b11753de41437dbd2020aa8b370211';
            key: {
              sys_ui_section: {
                id: '1939f977afa84811bb8b0cac6b703b24';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Non-human identity';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'purpose';
              position: '8';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f204237f5b9a48f3ae32a9be75f4460f';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'identity';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f22682ca46774573a2e7ba95e8c79101';
            key: {
              sys_ui_section: {
                id: '5977116cb0a14f84ab54d0647961357f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  caption: 'Decision and removal';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'approved_by';
              position: '1';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'f246a89d929b47dd8d041a0b7fad5ac1';
            key: {
              name: 'x_rsc_rescind_evidence';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f272163761c545dc9bca89acd4fcdf3c';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reasons';
              position: '14';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: 'f2855cb4572146c1951891a683c43607';
            key: {
              name: 'x_rsc_rescind/overview/main';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f286da28e126428a863e85dcbf98130f';
            key: {
              sys_security_acl: '41df5caec1614e168b819f343fcd9bcf';
              sys_user_role: {
                id: '04fb3668c6d54d03b081a5ba7347e283';
                key: {
                  name: 'x_rsc_rescind.connector';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'f2a675eee13b4ddab1110454f973a2d4';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              value: 'E3';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f2aa5d6464a9405a8fb76574a9abeb56';
            key: {
              sys_security_acl: '243477e7cce14e5191ece53e357f8a72';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_variable_value';
            id: 'f2acaad065bd4bf58fadc656a5e1ff4c';
            key: {
              document_key: 'eba2e4864dc8433bb952704e4358025e';
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f2b3558cc8dd4b72bdbae8ccb5391a93';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grants';
              position: '3';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f2e16eb2eb264899b6edae1b04df1928';
            key: {
              sys_security_acl: '97866cc0eea64d7da0599ef1655f43f4';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'f2ebe9ca42de45c3b5cb48990ce35e82';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_owner';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f301f78ec8374b0fa68d49a75c742883';
            key: {
              list_id: {
                id: 'f08ba5ac3dd349ad9353facd643bbc6f';
                key: {
                  name: 'x_rsc_rescind_grant';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f3068401fa9e450ba397823a6ad2b350';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'f3216550c9d5414dbe379503f3cd37b0';
            key: {
              name: 'x_rsc_rescind_run';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f3959e8797ce4b1da309f883fba6229e';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_max_days';
            };
          },
          {
            table: 'sys_choice';
            id: 'f3bfb2d2c2b9473caf22e7b6dd1fa930';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'revoked_still_present';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'f3e5c359c9134a29ab7db81c166d844a';
            key: {
              name: 'x_rsc_rescind_finding';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f4642ec252cf4937a95edaaa104327ad';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'notice_days';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f46989bedd0b44bc81f412d00ce3e1f7';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_backup';
              language: 'en';
            };
          },
          {
            table: 'item_option_new';
            id: 'f48632568a34492fbb5267bd2d759199';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_account';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'f4b4b1c103a4499697362ca25ab30668';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f4bccba36a434c4f9ab4150f7511fbed';
            deleted: true;
            key: {
              sys_ui_section: {
                id: 'f16c75ef438e40ec94ba89c975f2a773';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f4d31f0969774912a1c8c01ca960f921';
            key: {
              sys_security_acl: '3da78ac0dc0d443a86177de84042b916';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f4dbc99bfd55479a8bc74f98032b4150';
            key: {
              sys_ui_section: {
                id: '1efb9aeb107440f4a50295c179970383';
                key: {
                  name: 'x_rsc_rescind_run';
                  caption: 'Counts';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'item_option_new';
            id: 'f4e1bed542054970a51bbeab9c59b996';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_owner';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f4e8f21d1e314136a48c47a626a4bfd3';
            key: {
              sys_security_acl: 'c8d7e68f366c45d99564bd7f03af53a5';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f4f44e33b62e40e78b09287a27c1171d';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'grant';
            };
          },
          {
            table: 'sys_choice';
            id: 'f51da1fb00eb4274847201f29f822fd4';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'drift_class';
              value: 'overgrant_scope';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f5502e213a7a4ed0aab2eef57860dced';
            key: {
              sys_security_acl: '8c7a466154a84943a94062459f416f0a';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f5912a83a2fc4b32a14a784ebb0d31ba';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f5a798e339b44ff5bc4c75d7a2d3f2e4';
            key: {
              sys_security_acl: '389420bff80b457789e8c55a2bf98ee1';
              sys_user_role: {
                id: 'a03113eef11a4a25bea47333e477a363';
                key: {
                  name: 'x_rsc_rescind.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f5ba0491e57c4b63b359906b766d7494';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'gate';
            };
          },
          {
            table: 'question_choice';
            id: 'f5bc4a8a9901452799f42f7312400424';
            key: {
              question: {
                id: '74d1d56bd713435185e9e86c26e80b70';
                key: {
                  cat_item: 'NULL';
                  variable_set: '38f9c9e49a67490bba626e53f21c01d9';
                  name: 'rescind_identity_kind';
                };
              };
              value: 'group_account';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f5ec43209dc84b6c8faa367d8dcebfd5';
            key: {
              name: 'x_rsc_rescind_entitlement';
              element: 'conflicts_with';
            };
          },
          {
            table: 'sys_choice';
            id: 'f5ecf7cd4a3f4ce4b025f9873e265900';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'what';
              value: 'permit';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'f5f8c44b4e2e471ebfdd6b57e66b61a3';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'environment';
              value: 'staging';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'f6141b13c3bb487dbb6ab94150eb7ea2';
            key: {
              sys_ui_form: {
                id: '47fda6743be04daab748e77506165c13';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6880c1f644ce42c88ec4139ff19aed4e';
                key: {
                  name: 'x_rsc_rescind_grant_event';
                  caption: 'Chain';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f6309e1016394128add7535a90e94ee0';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'watched_since';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f6523b5f66564dd887dfe19f3f0ccce1';
            key: {
              name: 'x_rsc_rescind_permit_key';
              element: 'generation';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f65f5fa2a72a45d09642db47bea2cc90';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'scope';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f663538590ce4fe58d98e478196c1434';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'mapping';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f6670d81bd2640ef8d31324467585422';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'used_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f67388ed26564b0881a7e1ace83f0c31';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'application';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f696c8a3f7b241ef9014064222e8aa27';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f6adc6f6bffb4d47b85e1cd646404330';
            key: {
              sys_security_acl: 'ebe8a4db1958470786e7a686192f2e58';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f6e24bd40d08421ea03a1506451f28d0';
            key: {
              sys_security_acl: '57be6c23ea3347298130cdb15d332490';
              sys_user_role: {
                id: '5b8e0ec39fb04de798079d4bce81865a';
                key: {
                  name: 'nobody';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'f721c7e1621f49a1aa6d773f102ca81c';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'broken_record';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f73ca6c570db468081c31f85205bee53';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'action';
            };
          },
          {
            table: 'sn_glider_source_artifact';
            id: 'f76e9af978a94caeb8eeec1e9b35c159';
            key: {
              name: 'x_rsc_rescind_overview.do - BYOUI Files';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f79ceb93012f418d877aff3b0b239c80';
            key: {
              list_id: {
                id: '65cd84b5d5b3454abb922ccf10c90d28';
                key: {
                  name: 'x_rsc_rescind_gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f7a01db2fecb4636b0baa20192148e98';
            key: {
              sys_ui_section: {
                id: 'a4f064a30d0549b48f957eb8a74b1886';
                key: {
                  name: 'x_rsc_rescind_gate';
                  caption: 'Gate';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_choice';
            id: 'f7a0b05b71104bf6a35b3cbc2db45712';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'tier';
              value: 'medium';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f7a32104e8d546f7b2ff3809a1314480';
            key: {
              sys_ui_section: {
                id: '6dc723960b1f4ad2b6a11fe87b00d967';
                key: {
                  name: 'x_rsc_rescind_finding';
                  caption: 'Finding';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'account';
              position: '9';
            };
          },
          {
            table: 'sys_choice';
            id: 'f7a4562fd5884e11a6820cf3293fd394';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
              value: 'ticket';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: 'f7ad69f078f3439f87f6cf60ab98af6c';
            key: {
              logical_table_name: 'x_rsc_rescind_stage';
              col_name_string: 'approval';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f7d2e6c2ddb64bdfb00d44250fb86f69';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'permitted_at';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: 'f8270cfa22044a87a95f5d1b7d619ca8';
            deleted: true;
            key: {
              name: 'x_rsc_rescind/main.js.map';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f8589ea668f0433a9f811e78be8cfcfd';
            key: {
              name: 'x_rsc_rescind_run';
              element: 'tickets';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f88feb332e21458ba6c543683c76cb3b';
            key: {
              sys_ui_section: {
                id: '1ebfd32a53834c7aa67e8325669af921';
                key: {
                  name: 'x_rsc_rescind_chain_check';
                  caption: 'Chain check';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'broken_sequence';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f945320de505450694e71d0b8aeb1b42';
            key: {
              name: 'x_rsc_rescind_permit_use';
              element: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'f95e9a7fd3e1420584cb0ae4f3170fc0';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'autonomy';
              value: 'supervised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'f96a23bc0a3e4c5196d76c30391f6809';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'min_evidence';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'f990ec7f9a6240e19ba4283b50d6b81b';
            key: {
              name: 'x_rsc_rescind_finding';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f9921f664eab44f7a0c01888cfc8db32';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revoke_minutes';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f9c4f4a899c54cc59d96b578c51bfa6f';
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'item_option_new';
            id: 'fa17c141ebd5426f84ced18111411b7b';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_backup_owner';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fa430f3e5d3e43cf9adbe8c5b5997319';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'approved_by';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'fa76e640ffe9486885bff21b6babda95';
            key: {
              name: 'x_rsc_rescind_application';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fb189647c2fc40dcb4f3f2d02efe8833';
            key: {
              name: 'x_rsc_rescind_acceptance';
              element: 'gate';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'fb339ec8fdcb46aa979533239d14049b';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'revocation_path';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fb39bd9701ae448bb709185d424fa71b';
            key: {
              name: 'sc_cat_item';
              element: 'x_rsc_rescind_revocation_backup';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fb4a463b8e9d415da89142ba6f66089f';
            key: {
              sys_security_acl: '2a994443cb23422a8361a6b3f7f507b2';
              sys_user_role: {
                id: 'bae17daeeee640ba98fb5ac23851b692';
                key: {
                  name: 'x_rsc_rescind.approver';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: 'fb50c707fb0747edb7ff34cf29daecd0';
            key: {
              name: 'x_rsc_rescind_permit_key';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'fb523a31c7474d26924090fd8216c971';
            key: {
              list_id: {
                id: 'a1361629e3ca4843a0b454086db3bac6';
                key: {
                  name: 'x_rsc_rescind_evidence';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'finding';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fb5686445e164768b4835da6e2bbef68';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'digest';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fb7003f1b94c48189703c3a5114ce943';
            deleted: true;
            key: {
              sys_ui_section: {
                id: '80af1cba335845dc994740ce1c4ed6ea';
                key: {
                  name: 'x_rsc_rescind_application';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'evidence_procedure';
              position: '11';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fba53ca453304f8391407fa3548f1a15';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fbb25023f21c470f9e1993bd3a670bb4';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'complete';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fbb2bdbb55834efdad78719ac26cefc0';
            key: {
              name: 'x_rsc_rescind_grant_event';
              element: 'grant_version';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fbcc6909080547ebb4df2e4a314dac18';
            key: {
              name: 'x_rsc_rescind_identity';
              element: 'owner_group';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fbf78ff0ff52428f9124c2722f6c3624';
            key: {
              name: 'x_rsc_rescind_gate';
              element: 'consumers';
              language: 'en';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'fc466981b84e494099eb890e6ca64486';
            key: {
              name: 'x_rsc_rescind_chain_check';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fc486bea017d4539909d6f697d0b8816';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fcf7681dedc04174a8c2df215615f018';
            key: {
              name: 'x_rsc_rescind_stage';
              element: 'approval_digest';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fd403240c8b24dd29f938f8d178f2af2';
            key: {
              sys_security_acl: '0c327012eca740478a5d3927fe8253e2';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fdd7c2aac8554a6984479e475ea4694b';
            key: {
              sys_ui_section: {
                id: '2fb390c162934887a244d5a90632d60c';
                key: {
                  name: 'x_rsc_rescind_acceptance';
                  caption: 'Accepted duty';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fe00374a1df14cabaca9f69482ca9d9b';
            key: {
              name: 'x_rsc_rescind_finding';
              element: 'explanation';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fe1a1070b171469f9e78d04cc3db7277';
            key: {
              name: 'x_rsc_rescind_remediation';
              element: 'claim';
            };
          },
          {
            table: 'sys_choice';
            id: 'fe2202e7d8134aeeb34bd23ec1603ea4';
            key: {
              name: 'x_rsc_rescind_grant';
              element: 'revocation_path';
              value: 'directory_group';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fe2fde9d6ac44a42bcbe5b75535244cc';
            key: {
              name: 'x_rsc_rescind_decision';
              element: 'inputs';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fe335e9961a14d6f8fac9698f14e599d';
            key: {
              sys_security_acl: 'd9d03ec587a64a57b32fabfdb420c192';
              sys_user_role: {
                id: '001873aeffd94dad8b8f7164bc512c31';
                key: {
                  name: 'x_rsc_rescind.auditor';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'fe7e9c4b64604e7f9e8a816e86149b9e';
            key: {
              name: 'x_rsc_rescind_evidence';
              element: 'level';
              value: 'E1';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'fe8f6ecbd5394075b2b308d1dfbdf7ed';
            key: {
              list_id: {
                id: 'd9c8644d0e20496f85f8ffc31039e744';
                key: {
                  name: 'x_rsc_rescind_permit_use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'permit';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ff179d08eb0b4c868efab9e2e94a650c';
            key: {
              name: 'x_rsc_rescind_application';
              element: 'propagation_minutes';
            };
          },
          {
            table: 'item_option_new';
            id: 'ff2227e21d96464bbd736b8dd1b96bdd';
            key: {
              cat_item: 'NULL';
              variable_set: '38f9c9e49a67490bba626e53f21c01d9';
              name: 'rescind_justification';
            };
          },
          {
            table: 'sys_choice';
            id: 'ff6fb81a0ed94269bf7152d84161dffd';
            key: {
              name: 'x_rsc_rescind_chain_check';
              element: 'chain';
              value: 'decision';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
        ];
      }
    }
  }
}
