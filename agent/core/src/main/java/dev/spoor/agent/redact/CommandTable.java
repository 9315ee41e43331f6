/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * What programs are told on their command lines that must not leave, beyond what the names of
 * options say by themselves.
 *
 * <p>A row names programs, before the bar, and behind {@code >} the part of them that it is about.
 * Behind the bar stand options, and with a number an argument that is none: counted behind the
 * program, or its part. The last character of an option says what its value is:
 *
 * <pre>
 *  *  a secret                          +  a secret, but only where it is attached
 *  :  user:secret                       %  user%secret
 *  ,  user,secret                       /  user/secret@place
 *  =  name=secret, whatever the name    $  a script
 *  !  a secret, never attached
 *  #  none, but it counts as an argument that is no option
 * </pre>
 */
final class CommandTable {
  static final String[] ROWS = {
    // Shells
    "sh bash dash zsh ksh ash fish su | -c$",
    "cmd | /c$ /C$",
    "powershell pwsh | -Command$ -c$",
    // The web
    "curl | -u: --user: -U: --proxy-user: -E: --cert: --pass* --proxy-pass* --oauth2-bearer* -b="
        + " --cookie=",
    "wget | --user:",
    "http https xh httpie | -a: --auth:",
    "ab | -A: -P:",
    "hey | -a:",
    "lynx | -auth:",
    "youtube-dl yt-dlp | -p*",
    "lftp | -u,",
    "ncftpget ncftpput ncftpls | -p*",
    "aria2c | --http-user:",
    // Databases
    "mysql mysqldump mysqlimport mysqlshow mysqlcheck mysqlpump mysqlslap mysqlbinlog mysqlsh"
        + " mariadb mariadb-dump mariadb-import mariadb-check | -p+",
    "mysqladmin mariadb-admin | -p+",
    "mysqladmin mariadb-admin > password | -p+ 1*",
    "mycli pgcli | -p*",
    "redis-cli redis-benchmark | -a* --pass*",
    "redis-server | --requirepass* --masterauth*",
    "mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat mongotop mongofiles"
        + " | -p*",
    "sqlcmd bcp osql tsql | -P*",
    "isql iusql | -P* 3*",
    "cypher-shell | -p*",
    "sqlplus sqlldr exp imp expdp impdp sqlcl sql | 1/",
    "rman | target/ catalog/ auxiliary/ 1/",
    "db2 | using*",
    "beeline | -p*",
    "cqlsh | -p*",
    "nodetool | -pw*",
    "influx | -t! -p!",
    "clickhouse-client clickhouse | --password*",
    "etcdctl | --user:",
    "snowsql | -p*",
    // Directories, mail, queues, machines
    "ldapsearch ldapmodify ldapadd ldapdelete ldapwhoami ldapcompare ldapmodrdn ldapexop | -w*",
    "ldappasswd | -w* -s* -a*",
    "swaks | -ap*",
    "sendemail | -xp*",
    "mosquitto_pub mosquitto_sub mosquitto_rr | -P* --pw*",
    "mosquitto_passwd | 3*",
    "rabbitmqctl > add_user | 2*",
    "rabbitmqctl > change_password | 2*",
    "rabbitmqctl > authenticate_user | 2*",
    "rabbitmqadmin | -p*",
    "snmpwalk snmpget snmpset snmpbulkwalk snmpgetnext snmptrap | -A* -X* -c*",
    "ipmitool | -P*",
    "sshpass | -p*",
    "plink pscp psftp putty | -pw*",
    "xfreerdp wfreerdp | /p:+",
    "rdesktop | -p*",
    "smbclient smbget rpcclient net smbmount smbcacls winexe | -U% --user%",
    "net > user | 2*",
    "net > use | 3*",
    "wbinfo | -a%",
    "psexec paexec | -p*",
    "cmdkey | /pass:+",
    "nmcli | password*",
    "wpa_passphrase | 2*",
    "hydra medusa | -p*",
    // Archives, keys, accounts
    "zip unzip | -P*",
    "7z 7za 7zr rar unrar | -p+ -hp+",
    "keytool jarsigner | -storepass* -keypass* -srcstorepass* -deststorepass* -srckeypass*"
        + " -destkeypass* -new*",
    "openssl | -k! -K! -passin* -passout* -pass* -hmac*",
    "signtool | /p*",
    "ssh-keygen | -N* -P*",
    "gpg gpg2 | --passphrase*",
    "htpasswd | -nb# -bn# -nbB# -Bbn# -Bnb# -bBn# -bnB# -nBb# -nbm# -nbs# 3*",
    "useradd usermod | -p*",
    "security | -w* -p*",
    "pdftk | user_pw* owner_pw* input_pw*",
    "ansible-vault > encrypt_string | 1*",
    "bw > unlock | 1*",
    "lpass | --password*",
    // Clouds and containers
    "docker podman nerdctl buildah skopeo oras crane helm oc az cf ibmcloud heroku > login | -p*",
    "buildah podman | --creds:",
    "skopeo | --creds: --src-creds: --dest-creds:",
    "az > sql | -p*",
    "az > mysql | -p*",
    "az > postgres | -p*",
    "az > keyvault | --value*",
    "cf > auth | 2*",
    "kubectl oc | --from-literal=",
    "kubectl > set-credentials | --username: --token*",
    "aws > secretsmanager | --secret-string*",
    "aws > ssm | --value*",
    "fly flyctl > secrets | 2=",
    "vault > login | 1*",
    "vault > put | 2=",
    "vault > write | 2=",
    "mc > set | 4*",
    "doctl | -t*",
    "ngrok > authtoken | 1*",
    "ngrok > add-authtoken | 1*",
    "swift | -K*",
    "npm yarn pnpm pip pip3 git composer bundle pulumi gcloud heroku |",
    // Building
    "twine | -p*",
    "poetry > publish | -p*",
    "cargo > login | 1*",
    "conan | -p*",
    "dotnet > push | -k*",
    "gh > secret | -b* --body*",
    "snyk > auth | 1*",
    "xcrun > altool | -p*",
    "svn svnadmin svnsync | --password*",
    "sonar-scanner mvn gradle | -Dsonar.login*",
  };

  private CommandTable() {}
}
