/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.List;

/**
 * Further forms of tokens that their prefix gives away: a provider, then the form. A question mark
 * says that scanners of sources do not know it either.
 */
final class MoreProviders {
  private static final List<String> FORMATS =
      """
      sentry sn|trys_eyJ<s80>_<a43>
      sentry sn|tryu_<h64>
      supabase sb|p_<h40>
      supabase sb|_secret_<w31>
      planetscale ps|cale_tkn_<w43>
      planetscale ps|cale_pw_<w43>
      planetscale ps|cale_oauth_<w43>
      fly fm|2_<s120-200>
      heroku HR|KU-<w60>
      square sq|0atp-<w22>
      square sq|0csp-<w43>
      square EA|AA<w60>
      airtable pa|t<a14>.<h64>
      figma fi|gd_<w40>
      netlify nf|p_<a36>
      dynatrace dt|0c01.<u24>.<u64>
      pulumi pu|l-<h40>
      terraform <a14>.at|lasv1.<w60-70>
      rubygems ruby|gems_<h48>
      clojars CLO|JARS_<l60>
      alibaba LT|AI<a20>
      yandex AQ|VN<w35>
      easypost EZ|AK<a54>
      flutterwave FLW|SECK_TEST-<h32>-X
      frameio fi|o-u-<w64>
      readme rd|me_<l70>
      brevo xk|eysib-<h64>-<a16>
      shippo sh|ippo_live_<h40>
      typeform tf|p_<w59>
      adafruit ai|o_<a28>
      onepassword op|s_eyJ<s250>
      openrouter s|k-or-v1-<h64>
      langsmith ls|v2_pt_<h32>_<h10>
      langsmith ls|v2_sk_<h32>_<h10>
      ?fireworks f|w_<a24>
      tavily tv|ly-<a32>
      pinecone pc|sk_<a6>_<a60>
      nvidia nv|api-<w64>
      cerebras cs|k-<l48>
      jina ji|na_<h32><a28>
      langfuse s|k-lf-<h8>-<h4>-<h4>-<h4>-<h12>
      deepseek s|k-<h32>
      mapbox s|k.eyJ<a80>.<w22>
      contentful CF|PAT-<w43>
      sonar sq|u_<h40>
      sonar sq|p_<h40>
      circleci CC|IPAT_<a22>_<h40>
      buildkite bk|ua_<h40>
      tailscale ts|key-auth-<a16>-<a32>
      hubspot pa|t-na1-<h8>-<h4>-<h4>-<h4>-<h12>
      resend r|e_<a8>_<a24>
      ?neon na|pi_<l64>
      ?posthog ph|x_<a43>
      sourcegraph sg|p_<h16>_<h40>
      infracost ic|o-<a32>
      prefect pn|u_<a36>
      harness pa|t.<a22>.<h24>.<a20>
      openshift sha|256~<w43>
      octopus API|-<u26>
      ?razorpay rz|p_live_<a14>
      artifactory AK|Cp<a69>
      ?elevenlabs s|k_<h48>
      ?azuredevops <a52>JQQJ99<a14>AZ|DO<a4!>
      entra <a3>8Q|~<w34>
      facebook EA|ACEdEose0cBA<a120>
      settlemint sm|_pat_<a16>
      ?trello AT|TA<h72>
      dropbox sl|.B<w130>
      ?together tg|p_v1_<w43>
      ?newrelic <h36>NR|AL
      """
          .lines()
          .toList();

  static List<String> formats() {
    return FORMATS;
  }

  private MoreProviders() {}
}
