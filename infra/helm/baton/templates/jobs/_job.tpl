{{/*
One run of a command that changes nothing where nothing is to be changed. Its name carries a hash of what it would do: an upgrade that
changes that is another Job, and one that does not is no new run. Services wait for what it makes, so no order is needed between them.
Takes root, component, args, env (text), uses, and what `baton.secrets` takes.
*/}}
{{- define "baton.job" -}}
{{- $jobs := .root.Values.jobs -}}
{{- $pod := merge (dict "restartPolicy" "Never" "resources" $jobs.resources) . -}}
{{- $spec := include "baton.podSpec" $pod -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "baton.componentName" . }}-{{ sha256sum $spec | trunc 8 }}
  labels: {{- include "baton.labels" . | nindent 4 }}
  {{- with $jobs.annotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  # Kafka, the registry or ClickHouse may come up later than this: pauses between tries grow to six minutes.
  backoffLimit: 12
  activeDeadlineSeconds: {{ $jobs.deadlineSeconds | int64 }}
  podFailurePolicy:
    rules:
      - action: Ignore
        onPodConditions: [{ type: DisruptionTarget, status: 'True' }]
      # The answer is no, wrong settings, a bug: no further try helps. 3 is "cannot be reached".
      - action: FailJob
        onExitCodes: { containerName: baton, operator: In, values: [1, 2, 4] }
  template:
    metadata:
      labels: {{- include "baton.selectorLabels" . | nindent 8 }}
    spec: {{- $spec | nindent 6 }}
{{- end -}}
