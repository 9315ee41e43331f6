/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;

/** Command lines whose options look like those that announce a secret. */
final class BenignCommands {
  private static final String LINES =
      """
      mkdir -p /srv/{word}/data
      docker run -p 8080:80 {img}
      docker run -d -p 127.0.0.1:5432:5432 --name {word} {img}
      docker login --username {user} --password-stdin {host}
      docker compose -p {word} up -d
      docker run -e POSTGRES_PASSWORD_FILE=/run/secrets/pg -e POSTGRES_USER={user} {img}
      docker run -e LOG_LEVEL=debug -e TOKENIZER=bert {img}
      ssh -p 2222 {user}@{host} uptime
      scp -P 2222 -p {file} {user}@{host}:/tmp
      rsync -avz -e 'ssh -p 2222' {file} {host}:/srv
      rsync --password-file /run/secrets/rsync {file} rsync://{user}@{host}/{word}
      mysql -h {host} -P 3307 -u {user} -p {db}
      psql -h {host} -p 5432 -U {user} -d {db} -c 'select count(*) from users'
      psql -h {host} -U {user} -w -f {file}
      pg_dump -p 5433 -h {host} {db}
      redis-cli -h {host} -p 6380 -n 2 ping
      mongosh --host {host} --port 27018 {db}
      sqlcmd -E -S {host} -Q 'SELECT 1'
      cp -p {file} /tmp/{word}
      tar -xpf {file} -C /srv
      ps -p {n} -o comm
      strace -p {n}
      kill -9 {n}
      xargs -P 4 -n 1 echo
      install -p -m 644 {file} /usr/local/etc
      patch -p1 -i {file}
      git apply -p0 {file}
      git commit -m 'add token refresh and password reset'
      git log --author={user} --format=%H
      git push origin feature/token-rotation
      git clone https://{host}/acme/{word}.git
      git clone git@{host}:acme/{word}.git
      git show {hex}
      grep -rn password src/main
      grep -i 'api_key' {file}
      find / -name '*.key' -newer {file}
      ls -la /etc/ssl/private
      nmap -p 1-1000 -sV {host}
      ffmpeg -pass 1 -i in.mp4 -b:v 1M out.mp4
      unzip -p {file} META-INF/MANIFEST.MF
      7z l {file}
      7z a out.7z src -mx9
      zip -r {file} src
      openssl x509 -in cert.pem -noout -text
      openssl rsa -in key.pem -passin env:KEY_PASSWORD -out {file}
      openssl rsa -in key.pem -passin file:/run/secrets/key -out {file}
      openssl rand -hex 32
      openssl dgst -sha256 {file}
      keytool -list -keystore {file} -alias tomcat
      keytool -list -keystore {file} -storepass:env STORE_PASSWORD
      ssh-keygen -t ed25519 -C {email} -f {file}
      kubectl get secret db-credentials -n {ns} -o yaml
      kubectl delete secret {word} -n {ns}
      kubectl create secret generic {word} --from-file=./server.key -n {ns}
      kubectl -n {ns} port-forward svc/{word} 8080:80
      kubectl create token {word} -n {ns} --duration 10m
      helm upgrade --install {word} ./chart --set replicaCount=2 --set image.tag={ver}
      terraform apply -var region={region} -var-file=secrets.tfvars
      ansible-playbook site.yml --vault-password-file .vault -e env=prod
      ansible-playbook site.yml --ask-become-pass -i hosts
      aws s3 cp {file} s3://{word}/backup/ --region {region}
      aws secretsmanager get-secret-value --secret-id prod/{word}
      aws sts get-caller-identity --profile {word}
      gcloud secrets versions access latest --project {word}
      az keyvault secret show --vault-name {word} --name db
      az login --identity
      vault kv get secret/{word}
      vault status -address=https://{host}:8200
      curl -sS --retry 3 -o {file} https://{host}{path}
      curl -H 'Accept: application/json' -H 'X-Request-Id: {uuid}' https://{host}{path}
      curl -X POST -d '{"max_tokens":512,"model":"{word}"}' https://{host}{path}
      curl -A 'Mozilla/5.0 (X11)' -k -L https://{host}{path}
      curl --netrc --proxy http://{host}:3128 https://{host}{path}
      curl -p -x {host}:1080 https://{host}{path}
      wget -q '--header=Accept: text/html' https://{host}{path}
      http GET https://{host}{path} page=={n}
      java -Xmx1g -XX:+UseG1GC -Dfile.encoding=UTF-8 -jar app.jar
      java -Djavax.net.ssl.trustStore={file} -Djava.security.egd=file:/dev/./urandom -jar app.jar
      java -cp a.jar:b.jar com.acme.token.TokenService --port {port}
      mvn -B -pl core -am -P release verify
      mvn -DskipTests -Dmaven.test.failure.ignore=true -T 2 install
      gradle -Pversion={ver} build --info
      npm run build -- --author {user}
      npm install --save-dev tokenizer@{ver}
      pip install -r requirements.txt --index-url https://{host}/simple
      python train.py --max-tokens 512 --tokenizer bert-base-uncased --num-tokens {n}
      python -m tokenize {file}
      vllm serve {word} --max-model-len 8192 --max-num-batched-tokens 4096
      cargo build --release --key-file {file}
      gpg --batch --passphrase-fd 0 -d {file}
      gpg --verify {file}
      htpasswd -D .htpasswd {user}
      sh -c 'echo hello && mkdir -p /tmp/{word}'
      sh -c 'mysql --password="$DB_PASSWORD" -h {host} {db}'
      env LOG_LEVEL=debug TOKEN_COUNT={n} ./run.sh
      ./app --token-file /run/secrets/token --port {port}
      ./app --author {user} --key-size 2048 --primary-key id
      ./app --password-file {file} --user {user}
      ./app --auth-method oauth2 --no-password --verbose
      ./app --secrets-dir /run/secrets --page-token CAUQAA
      gh auth login --with-token
      gh pr create --title 'Rotate token' --body 'Password docs'
      ldapsearch -x -W -H ldap://{host} -b dc=example,dc=com
      smbclient -L {host} -N
      sshpass -f /run/secrets/ssh ssh {user}@{host}
      sshpass -e ssh {user}@{host}
      useradd -m -s /bin/bash {user}
      uvicorn app:app --host 0.0.0.0 --port {port}
      jq -r .token_count {file}
      sed -i s/password/passphrase/ {file}
      node --max-old-space-size=4096 server.js
      """;

  static Case command(Draw draw) {
    Sheet sheet = new Sheet(draw, Rank.BENIGN);
    List<String> words = new ArrayList<>();
    for (Draft word : Template.words(draw, draw.line(LINES))) {
      words.add(sheet.take(word));
    }
    return CommandCases.send(draw, sheet, words, false);
  }

  private BenignCommands() {}
}
