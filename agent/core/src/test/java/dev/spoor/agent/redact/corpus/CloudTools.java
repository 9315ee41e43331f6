/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

/** Command lines of clouds and clusters. Marks as in {@link CommandCases}. */
final class CloudTools {
  static final String LINES =
      """
      *docker login -u {user} -p {pw} {host}
      docker login --username {user} --password {pww} {host}
      docker login --username={user} --password={pw}
      docker run --rm -e MYSQL_ROOT_PASSWORD={pw} -e MYSQL_DATABASE={db} -p 3306:3306 mysql:8
      docker run --env AWS_SECRET_ACCESS_KEY={b64} --env AWS_REGION={region} {img}
      docker run --env=API_TOKEN={tok} {img}
      docker build --build-arg NPM_TOKEN={npm} -t {img} .
      docker exec -e PGPASSWORD={pw} pg psql -U {user} -c 'select 1'
      docker service create --name {word} --env DB_PASSWORD={pw} {img}
      *podman login -p {pw} -u {user} {host}
      kubectl create secret generic {word} --from-literal=password={pww} --from-literal=username={user} -n {ns}
      kubectl create secret docker-registry regcred --docker-server={host} --docker-username={user} --docker-password={pw}
      kubectl --token={jwt} get pods -n {ns}
      kubectl --token {tok} get pods -n {ns}
      kubectl config set-credentials {user} --token={tok}
      kubectl config set-credentials {user} --username=admin --password={pw}
      kubectl set env deployment/{word} DB_PASSWORD={pw} LOG_LEVEL=debug
      kubectl run {word} --image={img} --env=DB_PASSWORD={pw} -n {ns}
      helm upgrade --install {word} ./chart --set auth.postgresPassword={pw} --set replicaCount=2
      helm install {word} bitnami/postgresql --set-string global.postgresql.auth.password={pw},image.tag=16
      *helm registry login {host} -u {user} -p {pw}
      helm repo add {word} https://{host}/charts --username {user} --password {pw}
      skopeo copy --src-creds {u}:{pw} docker://{host}/a docker://{host}/b
      skopeo login --username {user} --password {pw} {host}
      *crane auth login {host} -u {user} -p {pw}
      oc login https://{host}:6443 --token={tok}
      *oc login https://{host}:6443 -u {user} -p {pw}
      *aws configure set aws_secret_access_key {b64} --profile {word}
      env AWS_ACCESS_KEY_ID={aws} AWS_SECRET_ACCESS_KEY={b64} aws s3 ls s3://{word}
      env AWS_SESSION_TOKEN={b64} aws sts get-caller-identity
      aws secretsmanager create-secret --name {word} --secret-string {pww}
      aws rds create-db-instance --db-instance-identifier {word} --master-username {user} --master-user-password {pw}
      ?aws ssm put-parameter --name /{word} --type SecureString --value {pw}
      aws cognito-idp admin-set-user-password --username {user} --password {pw} --permanent
      *az login --service-principal -u {uuid} -p {tok} --tenant {uuid}
      az login --service-principal --username {uuid} --password {tok} --tenant {uuid}
      az storage blob list --account-name {word} --account-key {b64} --container-name {word}
      az storage blob list --sas-token 'sv=2023-01-03&sig={alnum}%3D' --account-name {word}
      az storage blob list --connection-string 'DefaultEndpointsProtocol=https;AccountName={word};AccountKey={b64}'
      az sql server create --name {word} --admin-user {user} --admin-password {pw}
      ?az keyvault secret set --vault-name {word} --name {word} --value {pw}
      gcloud sql users set-password root --instance={word} --password={pw}
      gcloud sql users create {user} --instance {word} --password {pw}
      terraform apply -var db_password={pw} -var region={region}
      terraform plan -var=api_token={tok} -out {file}
      terraform init -backend-config=password={pw} -backend-config=username={user}
      env TF_VAR_db_password={pw} terraform apply -auto-approve
      *vault login {vault}
      vault login -method=userpass username={user} password={pw}
      vault login token={tok}
      env VAULT_TOKEN={vault} VAULT_ADDR=https://{host}:8200 vault status
      vault kv put secret/{word} password={pw} username={user}
      ?vault write auth/approle/login role_id={uuid} secret_id={uuids}
      ?vault operator unseal {b64}
      doctl auth init --access-token {digitalocean}
      doctl auth init -t {digitalocean}
      heroku config:set SECRET_KEY_BASE={hexs} -a {word}
      heroku config:set DATABASE_URL=postgres://{u}:{pwurl}@{host}/{db} -a {word}
      stripe listen --api-key {stripe} --forward-to {host}:{port}
      flyctl secrets set DB_PASSWORD={pw} -a {word}
      ?firebase deploy --token {tok} --only {word}
      vercel --token {tok} --prod
      sentry-cli --auth-token {tok} releases new {ver}
      ?pulumi config set dbPassword {pw} --secret
      ibmcloud login --apikey {tok} -r {region}
      consul kv get --token={uuids} {word}
      nomad job run -token={uuids} {file}
      s3cmd --access_key={aws} --secret_key={b64} ls s3://{word}
      rclone copy {file} remote: --sftp-pass={pw}
      ?mc alias set {word} https://{host} {alnum} {alnum}
      *argocd login {host} --username admin --password {pw}
      databricks --token {databricks} clusters list
      ?restic -r {path} --password-command 'echo {pw}' snapshots
      """;

  private CloudTools() {}
}
