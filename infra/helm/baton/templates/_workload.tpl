{{/*
A service: a Deployment whose state is lost with the pod and read from Kafka again, or a StatefulSet whose volumes stay.
Takes root, component, own (its values), env (its own settings, text), uses, fixed (true: never scaled by load), drainSeconds.
*/}}
{{- define "baton.workload" -}}
{{- $root := .root -}}
{{- $own := .own -}}
{{- $scaled := and (not .fixed) (ne $own.autoscaling.kind "none") -}}
{{- $pod := merge (dict "probes" true "resources" $own.resources "kafkaSecretName" $own.kafkaSecretName "env" (include "baton.workload.env" .)) . -}}
{{- $_ := set $pod "args" (list (printf "dist/apps/%s/src/main.js" .component)) -}}
apiVersion: apps/v1
kind: {{ $own.state.persistent | ternary "StatefulSet" "Deployment" }}
metadata:
  name: {{ include "baton.componentName" . }}
  labels: {{- include "baton.labels" . | nindent 4 }}
spec:
  {{- if not $scaled }}
  replicas: {{ $own.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  selector:
    matchLabels: {{- include "baton.selectorLabels" . | nindent 6 }}
  {{- if $own.state.persistent }}
  serviceName: {{ include "baton.componentName" . }}{{ if eq .component "gateway" }}-pods{{ end }}
  podManagementPolicy: Parallel
  updateStrategy: { type: RollingUpdate }
  # The changelog on Kafka has all that a volume has.
  persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete, whenScaled: Delete }
  volumeClaimTemplates:
    - metadata:
        name: state
        labels: {{- include "baton.selectorLabels" . | nindent 10 }}
      spec:
        # lmdb is one process's file on one machine's disk.
        accessModes: [ReadWriteOncePod]
        storageClassName: {{ $own.state.storageClassName }}
        resources: { requests: { storage: {{ $own.state.size }} } }
  {{- else }}
  strategy:
    type: RollingUpdate
    rollingUpdate: { maxSurge: 1, maxUnavailable: 0 }
  {{- end }}
  template:
    metadata:
      labels: {{- include "baton.selectorLabels" . | nindent 8 }}
        {{- with $own.podLabels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      {{- with $own.podAnnotations }}
      annotations: {{- toYaml . | nindent 8 }}
      {{- end }}
    spec: {{- include "baton.podSpec" $pod | nindent 6 }}
{{- end -}}

{{- define "baton.workload.env" -}}
{{- $process := .root.Values.process -}}
{{- range $name, $value := dict
  "BATON_HTTP_HOST" "0.0.0.0"
  "BATON_HTTP_PORT" 8080
  "BATON_STATE_DIR" "/var/lib/baton"
  "BATON_LOG_LEVEL" $process.logLevel
  "BATON_RETRY_BUDGET_MS" ($process.retryBudgetMs | int64)
  "BATON_STOP_TIMEOUT_MS" ($process.stopTimeoutMs | int64)
  "BATON_KAFKA_GROUP" .root.Values.kafka.group }}
{{ include "baton.env.value" (dict "name" $name "value" $value) }}
{{- end }}
{{ include "baton.env.kafka" (dict "root" .root "component" .component "kafkaSecretName" .own.kafkaSecretName) }}
{{ include "baton.env.registry" .root }}
{{- with .root.Values.tls }}
{{- if .secretName }}
{{ include "baton.env.value" (dict "name" "BATON_HTTP_TLS_CERT_FILE" "value" (printf "/etc/baton/http-tls/%s" .certificateKey)) }}
{{ include "baton.env.value" (dict "name" "BATON_HTTP_TLS_KEY_FILE" "value" (printf "/etc/baton/http-tls/%s" .privateKeyKey)) }}
{{- end }}
{{- end }}
{{- with .env }}
{{ . }}
{{- end }}
{{- end -}}

{{/* Headless: for addresses of pods and for scraping each of them, ready or not. */}}
{{- define "baton.podsService" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "baton.componentName" . }}{{ .suffix }}
  labels: {{- include "baton.labels" . | nindent 4 }}
    baton/scrape: 'true'
spec:
  clusterIP: None
  publishNotReadyAddresses: true
  selector: {{- include "baton.selectorLabels" . | nindent 4 }}
  ports:
    - { name: http, port: 8080, targetPort: http, protocol: TCP }
{{- end -}}

{{- define "baton.disruptionBudget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "baton.componentName" . }}
  labels: {{- include "baton.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  # A pod that is broken anyway must not block the drain of its node.
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels: {{- include "baton.selectorLabels" . | nindent 6 }}
{{- end -}}

{{- define "baton.cpuAutoscaler" -}}
{{- $own := .own -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "baton.componentName" . }}
  labels: {{- include "baton.labels" . | nindent 4 }}
spec:
  scaleTargetRef: {{- include "baton.scaleTarget" . | nindent 4 }}
  minReplicas: {{ $own.autoscaling.minReplicas }}
  maxReplicas: {{ $own.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: {{ $own.autoscaling.cpuUtilizationPercent }} }
  behavior:
    # Each change of the number of pods moves work from one to another: pods are removed one at a time.
    scaleDown:
      stabilizationWindowSeconds: 600
      policies: [{ type: Pods, value: 1, periodSeconds: 120 }]
{{- end -}}

{{- define "baton.scaleTarget" -}}
apiVersion: apps/v1
kind: {{ .own.state.persistent | ternary "StatefulSet" "Deployment" }}
name: {{ include "baton.componentName" . }}
{{- end -}}
