{{/* Every component of this release, and what its pods connect to: {name: [kafka, registry, ...]}. */}}
{{- define "baton.components" -}}
trigger: [kafka, registry]
routing: [kafka, registry]
{{- if .Values.analyticsSink.enabled }}
analytics-sink: [kafka, registry, clickhouse]
{{- end }}
{{- if .Values.archive.enabled }}
archive: [kafka, registry, archive]
{{- end }}
{{- if .Values.gateway.enabled }}
gateway: [kafka, registry]
{{- end }}
{{- if .Values.canary.enabled }}
canary: [gateway]
{{- end }}
{{- if .Values.jobs.enabled }}
{{- if and .Values.jobs.topics.enabled (not .Values.strimzi.topics.enabled) }}
topics: [kafka]
{{- end }}
{{- if .Values.jobs.schemas.enabled }}
schemas: [registry]
{{- end }}
{{- if and .Values.jobs.migrations.enabled .Values.analyticsSink.enabled }}
migrations: [clickhouse]
{{- end }}
{{- end }}
{{- end -}}
