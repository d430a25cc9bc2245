{{/*
A pod of one process under the "restricted" standard of Pod Security: no root, no capability, no token, nothing writable but what is
mounted. Takes root, component, args, env (text), uses, restartPolicy, and what `baton.secrets` takes; stateful processes also `own`
(their values), `probes` and `drainSeconds`.
*/}}
{{- define "baton.podSpec" -}}
{{- $root := .root -}}
{{- $own := default dict .own -}}
{{- $secrets := include "baton.secrets" . | fromYaml -}}
serviceAccountName: {{ include "baton.serviceAccountName" . }}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .restartPolicy }}
restartPolicy: {{ . }}
{{- end }}
{{- with $root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with $own.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with $own.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $own.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $own.affinity }}
affinity: {{- toYaml . | nindent 2 }}
{{- end }}
{{- if .probes }}
# All of BATON_STOP_TIMEOUT_MS, the pause before it, one second for closing HTTP and four to spare: nothing is killed while it hands over.
terminationGracePeriodSeconds: {{ include "baton.graceSeconds" . }}
topologySpreadConstraints:
  {{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "baton.selectorLabels" $ | nindent 8 }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  # `node` of the image.
  runAsUser: 1000
  runAsGroup: 1000
  fsGroup: 1000
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
containers:
  - name: baton
    image: {{ include "baton.image" $root | quote }}
    imagePullPolicy: {{ $root.Values.image.pullPolicy }}
    args: {{- toYaml .args | nindent 6 }}
    env: {{- .env | trim | nindent 6 }}
      {{- with $own.env }}
      {{- toYaml . | nindent 6 }}
      {{- end }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities: { drop: [ALL] }
    resources: {{- toYaml .resources | nindent 6 }}
    {{- if .probes }}
    ports:
      - { name: http, containerPort: 8080, protocol: TCP }
    {{- with .drainSeconds }}
    lifecycle:
      # Load balancers learn in this time that the pod leaves; it serves until they know.
      preStop: { sleep: { seconds: {{ . }} } }
    {{- end }}
    # Probes are answered before Kafka is reached: a process that waits for it is alive and not ready.
    {{- $scheme := ternary "HTTPS" "HTTP" (not (empty $root.Values.tls.secretName)) }}
    startupProbe:
      httpGet: { path: /livez, port: http, scheme: {{ $scheme }} }
      periodSeconds: 2
      timeoutSeconds: 5
      failureThreshold: 30
    livenessProbe:
      httpGet: { path: /livez, port: http, scheme: {{ $scheme }} }
      periodSeconds: 10
      timeoutSeconds: 5
      failureThreshold: 3
    readinessProbe:
      httpGet: { path: /readyz, port: http, scheme: {{ $scheme }} }
      periodSeconds: 5
      timeoutSeconds: 5
      failureThreshold: 2
    {{- end }}
    volumeMounts:
      - { name: tmp, mountPath: /tmp }
      {{- if .probes }}
      - { name: state, mountPath: /var/lib/baton }
      {{- end }}
      {{- range $folder, $secret := $secrets }}
      - { name: {{ $folder }}, mountPath: /etc/baton/{{ $folder }}, readOnly: true }
      {{- end }}
volumes:
  - name: tmp
    emptyDir: { sizeLimit: 64Mi }
  {{- if and .probes (not $own.state.persistent) }}
  - name: state
    emptyDir: { sizeLimit: {{ $own.state.size }} }
  {{- end }}
  {{- range $folder, $secret := $secrets }}
  - name: {{ $folder }}
    secret: { secretName: {{ $secret }}, defaultMode: 288 }
  {{- end }}
{{- end -}}

{{- define "baton.graceSeconds" -}}
{{- add (div (add .root.Values.process.stopTimeoutMs 999) 1000) (default 0 .drainSeconds) 5 -}}
{{- end -}}
