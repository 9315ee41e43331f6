/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Command lines that talk to other machines. Marks as in {@link CommandCases}. */
final class NetworkTools {
  static final String LINES =
      """
      *curl -u {u}:{pw} https://{host}{path}
      *curl -s -u{u}:{pw} https://{host}{path}
      curl --user {u}:{pww} --retry 3 https://{host}{path}
      curl -H 'Authorization: Bearer {tok}' -H 'Accept: application/json' https://{host}{path}
      curl -H 'X-Api-Key: {alnum}' -o {file} https://{host}{path}
      curl --header 'Authorization: Basic {basic}' https://{host}{path}
      curl --header=X-Api-Key:{alnum} https://{host}{path}
      curl '-HX-Api-Key: {alnum}' https://{host}{path}
      curl -X POST -d 'grant_type=client_credentials&client_id={word}&client_secret={tok}' https://{host}{path}
      curl -d '{"user":"{user}","password":"{pww}"}' https://{host}{path}
      curl --data-urlencode password={pww} https://{host}{path}
      curl -F token={tok} -F channel={word} https://{host}{path}
      curl --oauth2-bearer {tok} https://{host}{path}
      *curl -b 'session={tok}; theme=dark' https://{host}{path}
      curl --cookie sid={tok} https://{host}{path}
      curl -x http://{u}:{pwurl}@{host}:3128 https://{host}{path}
      curl --proxy-user {u}:{pw} https://{host}{path}
      *curl -U {u}:{pw} -x {host}:3128 https://{host}{path}
      curl https://{host}{path}?access_token={tok}&page={n}
      curl --key {file} --pass {pw} https://{host}{path}
      wget --user={user} --password={pw} https://{host}{path}
      wget --http-user={user} --http-password={pw} https://{host}{path}
      wget '--header=Authorization: Bearer {tok}' https://{host}{path}
      wget --header 'PRIVATE-TOKEN: {gitlab}' -O {file} https://{host}{path}
      wget https://{u}:{pwurl}@{host}{path}
      *http -a {u}:{pw} GET https://{host}{path}
      http --auth {u}:{pw} https://{host}{path}
      http POST https://{host}{path} username={user} password={pw}
      http https://{host}{path} 'Authorization:Bearer {tok}' Accept:text/plain
      http https://{host}{path} X-API-Key:{alnum}
      https {host}{path} Cookie:sid={tok}
      grpcurl -H 'authorization: Bearer {jwt}' {host}:443 list
      *sshpass -p {pw} ssh {user}@{host} uptime
      *sshpass -p{pw} scp {file} {user}@{host}:/tmp
      *sshpass -p {pw} rsync -avz {file} {user}@{host}:/srv
      env SSHPASS={pw} sshpass -e ssh {user}@{host}
      env RSYNC_PASSWORD={pw} rsync -a rsync://{user}@{host}/{word} /srv
      *plink -ssh {user}@{host} -pw {pw} uptime
      *pscp -pw {pw} {file} {user}@{host}:/tmp
      lftp sftp://{u}:{pwurl}@{host}
      ?lftp -u {u},{pw} {host}
      *smbclient //{host}/share -U {u}%{pw} -c ls
      ?smbclient //{host}/share {pw} -U {user}
      *smbclient //{host}/share -U {user} --password={pw}
      mount -t cifs //{host}/share /mnt -o username={user},password={pw},vers=3.0
      *ipmitool -I lanplus -H {host} -U {user} -P {pw} power status
      ?snmpwalk -v3 -u {user} -A {pw} -X {pw} {host} sysDescr
      ?snmpget -v2c -c {pw} {host} sysDescr
      ?nmcli dev wifi connect {word} password {pw}
      ?xfreerdp /u:{user} /p:{pw} /v:{host}
      swaks --to {email} --auth-user {user} --auth-password {pw} --server {host}
      telegram-send --token {telegram} --text {word}
      nuclei -H 'Authorization: Bearer {tok}' -u https://{host}
      ?ab -n 100 -A {u}:{pw} https://{host}/
      websocat '-H=Authorization: Bearer {tok}' wss://{host}{path}
      net use Z: //{host}/share /user:{user} /password:{pw}
      *psexec //{host} -u {user} -p {pw} ipconfig
      cmdkey /add:{host} /user:{user} /pass:{pw}
      """;

  private NetworkTools() {}
}
