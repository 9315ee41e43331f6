/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.List;

/** The forms of tokens that every redactor should know: a provider, then the form. */
final class Providers {
  private static final String LISTED =
      """
      aws AK|IA<b16!>
      aws AS|IA<b16!>
      github gh|p_<a36>
      github gh|o_<a36>
      github gh|u_<a36>
      github gh|s_<a36>
      github gh|r_<a76>
      github github|_pat_<a22>_<a59>
      gitlab gl|pat-<w20>
      gitlab gl|pat-<w27-60>.<l2>.<l9!>
      gitlab gl|ptt-<h40>
      gitlab gl|dt-<w20>
      gitlab gl|rt-<w20>
      gitlab gl|cbt-<h2>_<w20>
      gitlab gl|soat-<w20>
      gitlab gl|ft-<w20>
      gitlab gl|imt-<w25>
      gitlab gl|agent-<w50>
      gitlab gl|oas-<h64>
      slack xo|xb-<d12>-<d13>-<a24>
      slack xo|xp-<d12>-<d12>-<d13>-<h32>
      slack xo|xa-2-<d12>-<d12>-<d13>-<h32>
      slack xo|xs-<d12>-<d12>-<d13>-<h32>
      slack xo|xr-<d12>-<d12>-<d13>-<h32>
      slack xa|pp-1-A<u10>-<d13>-<h64>
      slack xo|xe.xo|xp-1-<a163>
      slack xo|xe-1-<a146>
      webhook https://hooks.slack.com/serv|ices/T<u8>/B<u8>/<a24>
      webhook https://hooks.slack.com/work|flows/T<u8>/A<u8>/<d18>/<a24>
      webhook https://discord.com/api/web|hooks/<d19>/<w68>
      stripe sk|_live_<a24-99>
      stripe sk|_test_<a24-99>
      stripe rk|_live_<a24-99>
      stripe rk|_test_<a24-99>
      stripe wh|sec_<a32>
      openai s|k-<a48>
      openai s|k-proj-<w74>T3BlbkFJ<w74>
      openai s|k-proj-<w20>T3BlbkFJ<w20>
      openai s|k-svcacct-<w58>T3BlbkFJ<w58>
      openai s|k-admin-<w58>T3BlbkFJ<w58>
      anthropic s|k-ant-api03-<w93>AA
      anthropic s|k-ant-admin01-<w93>AA
      anthropic s|k-ant-oat01-<w93>AA
      google AI|za<w35!>
      google ya|29.<w120-200>
      google ya|29.a0A<w150>
      google GOC|SPX-<w28>
      google 1/|/0<w96>
      npm np|m_<a36>
      pypi py|pi-AgEIcHlwaS5vcmc<w80-180>
      pypi py|pi-AgENdGVzdC5weXBpLm9yZw<w80-180>
      sendgrid S|G.<w22>.<w43>
      huggingface h|f_<L34>
      huggingface h|f_<a34>
      groq gs|k_<a52>
      xai xa|i-<a80>
      replicate r|8_<a37>
      digitalocean dop|_v1_<h64>
      digitalocean doo|_v1_<h64>
      digitalocean dor|_v1_<h64>
      databricks da|pi<h32>
      databricks da|pi<h32>-<d1>
      vault hv|s.<w90-120>
      vault hv|s.<a24>
      vault hv|b.<w138-212>
      vault hv|r.<w90>
      shopify shp|at_<h32>
      shopify shp|ca_<h32>
      shopify shp|pa_<h32>
      shopify shp|ss_<h32>
      linear lin|_api_<a40>
      linear lin|_oauth_<h64>
      notion nt|n_<d11><a35>
      notion sec|ret_<a43>
      doppler dp|.pt.<a43>
      doppler dp|.st.<l3>.<a43>
      doppler dp|.ct.<a43>
      doppler dp|.sa.<a43>
      grafana gl|sa_<a32>_<h8!>
      grafana gl|c_eyJ<s80-160>
      postman PM|AK-<h24>-<h34>
      newrelic NR|AK-<u27>
      newrelic NR|II-<w32>
      atlassian AT|ATT3xFfGF0<w170-200>=<H8!>
      atlassian AT|CTT3xFfGN0<w170-200>=<H8!>
      bitbucket AT|BB<a24><H8!>
      dockerhub dck|r_pat_<w27>
      dockerhub dck|r_oat_<w32>
      age AGE|-SECRET-KEY-1<z58!>
      perplexity pp|lx-<a48>
      telegram <d9-10>:A|A<w33!>
      discord <i18-19>.<w6>.<w27-38>
      twilio S|K<h32!>
      mailgun ke|y-<h32!>
      mailchimp <h32>-u|s<d1-2!>
      """;

  private static final List<String> FORMATS = LISTED.lines().toList();

  static Secret listed(Draw draw) {
    return form(draw, draw.one(FORMATS));
  }

  /** A token of this provider. */
  static Secret of(Draw draw, String provider) {
    return form(
        draw, draw.one(FORMATS.stream().filter(f -> f.startsWith(provider + " ")).toList()));
  }

  static List<String> formats() {
    return FORMATS;
  }

  static Secret form(Draw draw, String format) {
    return TokenFormat.draw(draw, format.substring(format.indexOf(' ') + 1));
  }

  private Providers() {}
}
