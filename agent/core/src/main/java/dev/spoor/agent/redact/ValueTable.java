/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * The forms by which secrets of the world's services are known, written as {@link ValuePattern}
 * says. The lengths are the least that was ever issued, or less: what is longer matches too.
 */
final class ValueTable {
  static final String[] ROWS = {
    // AWS: the ids of access keys, as the keys themselves look like anything; Bedrock
    "A(KIA|SIA|BIA|CCA)[A-Z2-7]{16}!",
    "ABSK[A-Za-z0-9+/=]{60}",
    // Forges: GitHub, GitLab, Bitbucket and Atlassian, Sourcegraph
    "gh(p|o|u|s|r)_[A-Za-z0-9_.-]{20}",
    "*github_pat_[A-Za-z0-9_]{20}",
    "*gl(pat|dt|rt|rtr|ptt|cbt|oas|ft|ffct|soat|imt|agent)-[A-Za-z0-9_.-]{16}",
    "GR1348941[A-Za-z0-9_-]{20}",
    "AT(ATT3|CTT3|BB)[A-Za-z0-9_=.-]{20}",
    "sgp_[A-Za-z0-9_]{20}",
    // Chats and webhooks: Slack, Discord, Teams, Zapier, Telegram
    "*xox(a|b|c|d|e|o|p|r|s)-[A-Za-z0-9%_.-]{10}",
    "*xoxe.xox(b|p)-[A-Za-z0-9_-]{10}",
    "x(app|wfp)-[A-Za-z0-9_-]{10}",
    "*>hooks.slack.com/(services|workflows|triggers)/[A-Za-z0-9_/-]{20}",
    "*>/api/webhooks/[A-Za-z0-9_./-]{30}",
    "*>webhook.office.com/webhookb2/[A-Za-z0-9@/_-]{30}",
    "*>hooks.zapier.com/hooks/catch/[A-Za-z0-9/]{8}",
    "[0-9]{8}:AA[A-Za-z0-9_-]{30}",
    "(MT|MD|Mj|Mz|NT|ND|Nj|Nz|OD|OT)[A-Za-z0-9_-]{20}.[A-Za-z0-9_-]{5}.[A-Za-z0-9_-]{25}",
    // Models and their tools: Anthropic, OpenAI, OpenRouter, Langfuse, Helicone, Groq, xAI, ...
    "*sk-(ant|proj|svcacct|admin|or|lf|helicone)-[A-Za-z0-9_-]{16}",
    "sk-[A-Za-z0-9_-]{20}?",
    "gsk_[A-Za-z0-9]{30}?",
    "xai-[A-Za-z0-9_-]{20}?",
    "r8_[A-Za-z0-9]{30}?",
    "hf_[A-Za-z0-9]{20}?",
    "api_org_[A-Za-z0-9]{20}?",
    "pplx-[A-Za-z0-9_-]{20}?",
    "nvapi-[A-Za-z0-9_-]{20}?",
    "csk-[A-Za-z0-9_-]{20}?",
    "tvly-[A-Za-z0-9_-]{20}?",
    "llx-[A-Za-z0-9_-]{20}?",
    "e2b_[a-f0-9]{30}",
    "jina_[A-Za-z0-9_-]{20}?",
    "pcsk_[A-Za-z0-9_]{20}?",
    "lsv2_(pt|sk)_[A-Za-z0-9_]{20}",
    // Payment: Stripe, Square, Braintree, Plaid, Shippo, Flutterwave
    "(s|r)k_(live|test|prod)_[A-Za-z0-9_-]{10}",
    "whsec_[A-Za-z0-9+/=_-]{16}",
    "sq0(atp|csp|idp)-[A-Za-z0-9_-]{20}",
    "EAAA[A-Za-z0-9_-]{50}?",
    "access_token$(production|sandbox)$[a-z0-9$]{20}",
    "access-(sandbox|development|production)-[a-f0-9-]{30}",
    "shippo_(live|test)_[A-Za-z0-9]{20}",
    "FLWSECK(_TEST|)-[A-Za-z0-9_-]{12}",
    // Google, Azure, Alibaba, DigitalOcean, Databricks, Heroku, Fly, Netlify, Vercel, Yandex
    "*AIza[A-Za-z0-9_-]{30}",
    "ya29.[A-Za-z0-9_.-]{20}",
    "GOCSPX-[A-Za-z0-9_-]{20}",
    "1//0[A-Za-z0-9_-]{30}",
    "[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{30}",
    "LTAI[A-Za-z0-9]{16}?",
    "do(p|o|r)_v1_[A-Za-z0-9_-]{20}",
    "dapi[a-f0-9-]{30}",
    "HRKU-[A-Za-z0-9_-]{20}",
    "fo1_[A-Za-z0-9_-]{30}",
    "fm(1|2|1r|1a)_[A-Za-z0-9+/=_,-]{40}",
    "nfp_[A-Za-z0-9_-]{20}",
    "vcp_[A-Za-z0-9_-]{20}",
    "AQVN[A-Za-z0-9_-]{35}",
    "v1.0-[a-f0-9-]{99}",
    // Packages and images: npm, PyPI, RubyGems, NuGet, Clojars, Docker, Artifactory
    "npm_[A-Za-z0-9]{30}?",
    "*pypi-AgE[A-Za-z0-9_-]{20}",
    "rubygems_[a-f0-9]{30}",
    "oy2[a-z0-9]{43}?",
    "CLOJARS_[a-z0-9]{40}",
    "dckr_(pat|oat)_[A-Za-z0-9_-]{16}",
    "AKC[A-Za-z0-9]{60}?",
    // Secrets of secrets: Vault, Terraform, Doppler, 1Password, age, Pulumi, Prefect
    "hv(s|b|r).[A-Za-z0-9_.-]{20}",
    "[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9_=-]{40}",
    "dp.(pt|st|ct|sa|scim|audit).[A-Za-z0-9_.-]{20}",
    "ops_ey[A-Za-z0-9_=-]{40}",
    "*AGE-SECRET-KEY-1[A-Za-z0-9]{30}",
    "pul-[a-f0-9]{30}",
    "pn(u|b)_[A-Za-z0-9]{20}?",
    // Watching: Grafana, New Relic, Sentry, Dynatrace, Elastic, Honeycomb, Sonar
    "glsa_[A-Za-z0-9_-]{20}",
    "glc_[A-Za-z0-9+/=_-]{20}?",
    "NR(AK|II|JS|RA|AL|IQ)-[A-Za-z0-9_-]{16}",
    "sntry(s|u|a)_[A-Za-z0-9+/=_-]{20}",
    "dt0(c01|s01|s02|s16).[A-Za-z0-9_.-]{20}",
    "essu_[A-Za-z0-9+/=_-]{20}",
    "hc(aik|bik|xik)_[A-Za-z0-9]{30}",
    "sq(p|u|a)_[a-f0-9]{30}",
    // Mail and messages: SendGrid, Mailgun, Mailchimp, Brevo, Resend, Twilio, Postman
    "SG.[A-Za-z0-9_.-]{20}?",
    "key-[a-f0-9]{32}",
    "[a-f0-9]{32}-us[0-9]{1}",
    "x(keys|smtps)ib-[A-Za-z0-9_-]{30}",
    "re_[A-Za-z0-9_]{24}?",
    "SK[a-f0-9]{32}!",
    "PMAK-[A-Za-z0-9_-]{20}",
    // Shops, plans, papers: Shopify, Linear, Notion, Figma, Airtable, Asana, HubSpot, Contentful
    "shp(at|ca|pa|ss|ua|tka)_[A-Za-z0-9_-]{20}",
    "lin_(api|oauth)_[A-Za-z0-9_-]{20}",
    "ntn_[A-Za-z0-9_-]{20}?",
    "secret_[A-Za-z0-9]{43}?",
    "fig(d|u|o)_[A-Za-z0-9_-]{20}",
    "pat[A-Za-z0-9]{14}.[a-f0-9]{50}",
    "pat-(na1|na2|eu1|ap1)-[a-f0-9-]{30}",
    "CFPAT-[A-Za-z0-9_-]{30}",
    "EAA[A-Za-z0-9]{99}",
    "sl.(u.|)[A-Za-z0-9_-]{60}?",
    // Builds and data: CircleCI, Buildkite, Octopus, Supabase, PlanetScale, Tailscale, Typeform
    "CCI(PAT|PRJ)_[A-Za-z0-9_-]{20}",
    "bk(ua|aj|ct)_[a-f0-9]{30}",
    "API-[A-Z0-9]{25}?",
    "sb(p|_secret)_[A-Za-z0-9_-]{20}",
    "pscale_(tkn|pw|oauth)_[A-Za-z0-9_.=-]{20}",
    "tskey-(auth|api|client|scim|webhook)-[A-Za-z0-9_-]{16}",
    "tfp_[A-Za-z0-9_.=-]{30}",
    "sha256~[A-Za-z0-9_-]{40}",
    "aio_[A-Za-z0-9]{28}?",
    "EZ(AK|TK)[A-Za-z0-9]{50}",
    "duffel_(test|live)_[A-Za-z0-9_=-]{40}",
    "sk.ey[A-Za-z0-9_.-]{40}",
    // Hashes of passwords: bcrypt, argon2, crypt
    "$2(a|b|y)$[A-Za-z0-9./$]{50}",
    "$argon2(id|i|d)$[A-Za-z0-9+/=,$]{40}",
    "$(5|6|y)$[A-Za-z0-9./=$]{40}",
  };

  private ValueTable() {}
}
