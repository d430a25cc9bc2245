{{/*
Settings of a process as environment variables, and the secrets they name as volumes. A secret is a file in a folder that is mounted
as a whole: a folder follows the Secret when it is rotated, an environment variable and a subPath do not. A user's name may stand in
the environment: it is no secret, and changing it is a new user.
*/}}

{{- define "baton.env.value" -}}
- name: {{ .name }}
  value: {{ .value | toString | quote }}
{{- end -}}

{{- define "baton.env.secret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef: { name: {{ .secret }}, key: {{ .key }} }
{{- end -}}

{{/* The Secret with a component's identity on Kafka: its own, the one that Strimzi makes for its user, or the one of all. */}}
{{- define "baton.kafka.secret" -}}
{{- $values := .root.Values -}}
{{- $common := ternary $values.kafka.tls.clientSecretName $values.kafka.sasl.secretName (eq $values.kafka.sasl.mechanism "none") -}}
{{- $strimzi := ternary (include "baton.componentName" .) "" (and $values.strimzi.users.enabled (ne .component "topics")) -}}
{{- coalesce .kafkaSecretName $strimzi $common -}}
{{- end -}}

{{/* Takes root, component, kafkaSecretName. */}}
{{- define "baton.env.kafka" -}}
{{- $kafka := .root.Values.kafka -}}
{{- $strimzi := .root.Values.strimzi.users.enabled -}}
{{- $secret := include "baton.kafka.secret" . -}}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_BROKERS" "value" (join "," $kafka.brokers)) }}
{{- with $kafka.topicPrefix }}
{{ include "baton.env.value" (dict "name" "BATON_TOPIC_PREFIX" "value" .) }}
{{- end }}
{{- if $kafka.tls.enabled }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_TLS" "value" true) }}
{{- if $kafka.tls.caSecretName }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_TLS_CA_FILE" "value" (printf "/etc/baton/kafka-ca/%s" $kafka.tls.caKey)) }}
{{- end }}
{{- if and $secret (eq $kafka.sasl.mechanism "none") }}
{{- $own := $strimzi | ternary (dict "cert" "user.crt" "key" "user.key") (dict "cert" $kafka.tls.clientCertificateKey "key" $kafka.tls.clientPrivateKeyKey) }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_TLS_CERT_FILE" "value" (printf "/etc/baton/kafka-user/%s" $own.cert)) }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_TLS_KEY_FILE" "value" (printf "/etc/baton/kafka-user/%s" $own.key)) }}
{{- end }}
{{- end }}
{{- if ne $kafka.sasl.mechanism "none" }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_SASL" "value" $kafka.sasl.mechanism) }}
{{- if eq $kafka.sasl.mechanism "oauthbearer" }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_OAUTH_URL" "value" $kafka.sasl.oauthUrl) }}
{{- with $kafka.sasl.oauthScope }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_OAUTH_SCOPE" "value" .) }}
{{- end }}
{{ include "baton.env.secret" (dict "name" "BATON_KAFKA_OAUTH_CLIENT_ID" "secret" $secret "key" $kafka.sasl.oauthClientIdKey) }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_OAUTH_CLIENT_SECRET_FILE" "value" (printf "/etc/baton/kafka-user/%s" $kafka.sasl.oauthClientSecretKey)) }}
{{- else }}
{{- if and $strimzi (eq $secret (include "baton.componentName" .)) }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_USERNAME" "value" $secret) }}
{{- else }}
{{ include "baton.env.secret" (dict "name" "BATON_KAFKA_USERNAME" "secret" $secret "key" $kafka.sasl.usernameKey) }}
{{- end }}
{{ include "baton.env.value" (dict "name" "BATON_KAFKA_PASSWORD_FILE" "value" (printf "/etc/baton/kafka-user/%s" $kafka.sasl.passwordKey)) }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "baton.env.registry" -}}
{{- $registry := .Values.schemaRegistry -}}
{{ include "baton.env.value" (dict "name" "BATON_REGISTRY_URL" "value" $registry.url) }}
{{- if $registry.caSecretName }}
{{ include "baton.env.value" (dict "name" "BATON_REGISTRY_TLS_CA_FILE" "value" (printf "/etc/baton/registry-ca/%s" $registry.caKey)) }}
{{- end }}
{{- if eq $registry.auth.kind "basic" }}
{{ include "baton.env.secret" (dict "name" "BATON_REGISTRY_USERNAME" "secret" $registry.auth.secretName "key" $registry.auth.usernameKey) }}
{{ include "baton.env.value" (dict "name" "BATON_REGISTRY_PASSWORD_FILE" "value" (printf "/etc/baton/registry-user/%s" $registry.auth.passwordKey)) }}
{{- else if eq $registry.auth.kind "token" }}
{{ include "baton.env.value" (dict "name" "BATON_REGISTRY_TOKEN_FILE" "value" (printf "/etc/baton/registry-user/%s" $registry.auth.tokenKey)) }}
{{- end }}
{{- end -}}

{{/* Takes root, clickhouseSecretName. */}}
{{- define "baton.env.clickhouse" -}}
{{- $clickhouse := .root.Values.clickhouse -}}
{{- $secret := coalesce .clickhouseSecretName $clickhouse.secretName -}}
{{ include "baton.env.value" (dict "name" "BATON_CLICKHOUSE_URL" "value" $clickhouse.url) }}
{{ include "baton.env.value" (dict "name" "BATON_CLICKHOUSE_DATABASE" "value" $clickhouse.database) }}
{{- if $clickhouse.caSecretName }}
{{ include "baton.env.value" (dict "name" "BATON_CLICKHOUSE_TLS_CA_FILE" "value" (printf "/etc/baton/clickhouse-ca/%s" $clickhouse.caKey)) }}
{{- end }}
{{- if $secret }}
{{ include "baton.env.secret" (dict "name" "BATON_CLICKHOUSE_USERNAME" "secret" $secret "key" $clickhouse.usernameKey) }}
{{ include "baton.env.value" (dict "name" "BATON_CLICKHOUSE_PASSWORD_FILE" "value" (printf "/etc/baton/clickhouse-user/%s" $clickhouse.passwordKey)) }}
{{- end }}
{{- end -}}

{{/* Without a Secret the pod takes the keys of a role that its service account is bound to; what binds it sets the variables for that. */}}
{{- define "baton.env.archive" -}}
{{- $archive := .Values.archive -}}
{{ include "baton.env.value" (dict "name" "BATON_ARCHIVE" "value" $archive.store) }}
{{ include "baton.env.value" (dict "name" "BATON_ARCHIVE_INTERVAL_MS" "value" ($archive.intervalMs | int64)) }}
{{ include "baton.env.value" (dict "name" "AWS_REGION" "value" $archive.region) }}
{{- with $archive.endpoint }}
{{ include "baton.env.value" (dict "name" "AWS_ENDPOINT_URL_S3" "value" .) }}
{{- end }}
{{- with $archive.stsEndpoint }}
{{ include "baton.env.value" (dict "name" "AWS_ENDPOINT_URL_STS" "value" .) }}
{{- end }}
{{- if $archive.secretName }}
{{ include "baton.env.secret" (dict "name" "AWS_ACCESS_KEY_ID" "secret" $archive.secretName "key" $archive.accessKeyIdKey) }}
{{ include "baton.env.value" (dict "name" "AWS_SECRET_ACCESS_KEY_FILE" "value" (printf "/etc/baton/archive-key/%s" $archive.secretAccessKeyKey)) }}
{{- end }}
{{- end -}}

{{/*
The Secrets that a pod mounts, by the names of their folders under /etc/baton.
Takes root, component, uses (any of kafka, registry, clickhouse, apiKey, archive), probes, kafkaSecretName, clickhouseSecretName.
*/}}
{{- define "baton.secrets" -}}
{{- $values := .root.Values -}}
{{- $found := dict -}}
{{- if has "kafka" .uses -}}
{{- $_ := set $found "kafka-ca" ($values.kafka.tls.enabled | ternary $values.kafka.tls.caSecretName "") -}}
{{- $_ := set $found "kafka-user" (or $values.kafka.tls.enabled (ne $values.kafka.sasl.mechanism "none") | ternary (include "baton.kafka.secret" .) "") -}}
{{- end -}}
{{- if has "registry" .uses -}}
{{- $_ := set $found "registry-ca" $values.schemaRegistry.caSecretName -}}
{{- $_ := set $found "registry-user" (ternary "" $values.schemaRegistry.auth.secretName (eq $values.schemaRegistry.auth.kind "none")) -}}
{{- end -}}
{{- if has "clickhouse" .uses -}}
{{- $_ := set $found "clickhouse-ca" $values.clickhouse.caSecretName -}}
{{- $_ := set $found "clickhouse-user" (coalesce .clickhouseSecretName $values.clickhouse.secretName "") -}}
{{- end -}}
{{- if has "apiKey" .uses -}}
{{- $_ := set $found "api-key" $values.gateway.apiKey.secretName -}}
{{- end -}}
{{- if has "archive" .uses -}}
{{- $_ := set $found "archive-key" $values.archive.secretName -}}
{{- end -}}
{{- if .probes -}}
{{- $_ := set $found "http-tls" $values.tls.secretName -}}
{{- end -}}
{{- range $folder, $secret := $found }}
{{- if $secret }}
{{ $folder }}: {{ $secret }}
{{- end }}
{{- end }}
{{- end -}}
