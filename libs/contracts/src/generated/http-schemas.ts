// Generated from schemas/ by `npm run generate`. Do not edit.

export const HTTP_SCHEMAS: Readonly<Record<'conversationEvents' | 'agentEvents', Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  conversationEvents: {
    "ConversationStarted": {
      "title": "ConversationStarted",
      "description": "A customer began to talk over a channel. Sent by the channel; a conversation whose first event is another one counts as started by that.",
      "type": "object",
      "properties": {
        "type": {
          "const": "ConversationStarted",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "channel": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "description": "`chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy names the channels it treats apart."
        },
        "language": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 64,
          "description": "The customer's language. BCP 47, lower case, such as `en` or `es-mx`; null: not known.",
          "default": null
        },
        "customerId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Who the customer is, as the channel or the shop knows them; null: anonymous.",
          "default": null
        },
        "customerName": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "What to call the customer; null: not known.",
          "default": null
        },
        "attributes": {
          "type": "object",
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean"
            ]
          },
          "propertyNames": {
            "minLength": 1,
            "maxLength": 256
          },
          "maxProperties": 256,
          "description": "Anything else the channel knows, by name: text, number or truth value.",
          "default": {}
        }
      },
      "required": [
        "type",
        "channel"
      ],
      "additionalProperties": false
    },
    "CustomerTurn": {
      "title": "CustomerTurn",
      "description": "The customer said something. Sent by the channel.",
      "type": "object",
      "properties": {
        "type": {
          "const": "CustomerTurn",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "messageId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Id of the message, unique within the conversation; reasons and context cards cite it."
        },
        "text": {
          "type": "string",
          "maxLength": 65536,
          "description": "The words of the customer, as typed or transcribed."
        },
        "language": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 64,
          "description": "Language of this turn, where it was detected. BCP 47, lower case, such as `en` or `es-mx`; null: not known.",
          "default": null
        },
        "sentiment": {
          "type": [
            "number",
            "null"
          ],
          "minimum": -1,
          "maximum": 1,
          "description": "Mood from -1 (very negative) to 1, where the channel scores it; null: not scored.",
          "default": null
        }
      },
      "required": [
        "type",
        "messageId",
        "text"
      ],
      "additionalProperties": false
    },
    "AssistantTurn": {
      "title": "AssistantTurn",
      "description": "The assistant answered. Sent by the assistant.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AssistantTurn",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "messageId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Id of the message, unique within the conversation."
        },
        "text": {
          "type": "string",
          "maxLength": 65536,
          "description": "The answer as the customer saw it."
        },
        "confidence": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1,
          "description": "How sure the assistant is of this answer, 0 to 1; null: not evaluated, which is not the same as low.",
          "default": null
        },
        "intent": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "What the assistant takes the customer to want, such as `cancel_order`; null: none recognised.",
          "default": null
        },
        "intentConfidence": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1,
          "description": "How sure the assistant is of the intent, 0 to 1; null: not evaluated.",
          "default": null
        },
        "sentiment": {
          "type": [
            "number",
            "null"
          ],
          "minimum": -1,
          "maximum": 1,
          "description": "The assistant's reading of the customer's mood, -1 to 1; null: none.",
          "default": null
        },
        "sources": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "maxItems": 256,
          "description": "Titles or ids of the articles and passages that the answer rests on.",
          "default": []
        },
        "tools": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "A tool that the assistant called for a turn.",
            "properties": {
              "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 256,
                "description": "Name of the tool, such as `order_lookup`."
              },
              "outcome": {
                "type": "string",
                "enum": [
                  "ok",
                  "failed",
                  "empty"
                ],
                "description": "What came of it. What came of a tool call. `empty`: it worked and found nothing."
              },
              "summary": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 4096,
                "description": "What it gave, in a few words, for the agent's card; null: nothing to say.",
                "default": null
              }
            },
            "required": [
              "name",
              "outcome"
            ],
            "additionalProperties": false
          },
          "maxItems": 256,
          "description": "Tools called for this turn, in order.",
          "default": []
        },
        "failure": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "fallback",
            "no_answer",
            "error",
            null
          ],
          "description": "How this turn fell short of an answer; null: it did not. How an assistant fell short. `fallback`: it said that it did not understand; `no_answer`: it found nothing; `error`: a tool or model failed.",
          "default": null
        }
      },
      "required": [
        "type",
        "messageId",
        "text"
      ],
      "additionalProperties": false
    },
    "AssistantFailed": {
      "title": "AssistantFailed",
      "description": "The assistant is broken and says so: exception, timeout, model away. Sent by the assistant or by whoever runs it.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AssistantFailed",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "failure": {
          "type": "string",
          "maxLength": 4096,
          "description": "What broke, for people; never shown to the customer."
        }
      },
      "required": [
        "type",
        "failure"
      ],
      "additionalProperties": false
    },
    "HumanRequested": {
      "title": "HumanRequested",
      "description": "The customer pressed the control for a human: button, menu entry, key, command. Sent by the channel; it always escalates.",
      "type": "object",
      "properties": {
        "type": {
          "const": "HumanRequested",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "control": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "What was pressed, such as `button`, `menu`, `dtmf-0`.",
          "default": "button"
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "AttributesChanged": {
      "title": "AttributesChanged",
      "description": "Something about the customer became known or changed. Sent by the channel, the assistant or a back office. Null leaves a value as it was.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AttributesChanged",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "customerId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Who the customer is; null: unchanged.",
          "default": null
        },
        "customerName": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "What to call the customer; null: unchanged.",
          "default": null
        },
        "verification": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "unknown",
            "claimed",
            "verified",
            null
          ],
          "description": "How sure it is who they are; null: unchanged. How sure it is who the customer is. `claimed`: they said so; `verified`: they proved it.",
          "default": null
        },
        "tier": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Standing of the customer, such as `vip` or `gold`; null: unchanged.",
          "default": null
        },
        "orderValue": {
          "type": [
            "number",
            "null"
          ],
          "description": "What is at stake, in the currency's main unit; null: unchanged.",
          "default": null
        },
        "attributes": {
          "type": "object",
          "additionalProperties": {
            "type": [
              "string",
              "number",
              "boolean"
            ]
          },
          "propertyNames": {
            "minLength": 1,
            "maxLength": 256
          },
          "maxProperties": 256,
          "description": "Attributes to add or replace, by name; those not named stay.",
          "default": {}
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "CustomerLeft": {
      "title": "CustomerLeft",
      "description": "The customer closed the window, hung up or lost the connection, and may come back. Sent by the channel.",
      "type": "object",
      "properties": {
        "type": {
          "const": "CustomerLeft",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "reason": {
          "type": "string",
          "enum": [
            "closed",
            "disconnected",
            "idle",
            "unknown"
          ],
          "description": "How the customer left. Why the channel believes that the customer left.",
          "default": "unknown"
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "ConversationEnded": {
      "title": "ConversationEnded",
      "description": "The conversation is over. Sent by whoever runs the channel.",
      "type": "object",
      "properties": {
        "type": {
          "const": "ConversationEnded",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "reason": {
          "type": "string",
          "enum": [
            "resolved",
            "closed",
            "timeout",
            "unknown"
          ],
          "description": "Why it ended. Why a conversation ended.",
          "default": "unknown"
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "SurveyAnswered": {
      "title": "SurveyAnswered",
      "description": "The customer answered a survey about the conversation. Sent by the channel.",
      "type": "object",
      "properties": {
        "type": {
          "const": "SurveyAnswered",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "survey": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Which survey: `csat`, `nps`, `ces` or another name."
        },
        "score": {
          "type": "number",
          "description": "The score given, on the scale of the survey."
        },
        "scoreMax": {
          "type": "number",
          "description": "The best score of that scale."
        },
        "comment": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "What the customer wrote beside the score; null: nothing.",
          "default": null
        }
      },
      "required": [
        "type",
        "survey",
        "score",
        "scoreMax"
      ],
      "additionalProperties": false
    }
  },
  agentEvents: {
    "AgentSignedIn": {
      "title": "AgentSignedIn",
      "description": "An agent came to work. Sent by the agent desktop; replaces what an earlier sign-in said.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentSignedIn",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Name of the agent as customers see it."
        },
        "skills": {
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10
          },
          "propertyNames": {
            "minLength": 1,
            "maxLength": 256
          },
          "maxProperties": 256,
          "description": "Skill to level, 1 (basic) to 10 (expert).",
          "default": {}
        },
        "languages": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "maxItems": 256,
          "description": "Languages the agent speaks: BCP 47, lower case.",
          "default": []
        },
        "queues": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "maxItems": 256,
          "description": "Queues the agent serves, as the policy names them.",
          "default": []
        },
        "capacity": {
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000
          },
          "propertyNames": {
            "minLength": 1,
            "maxLength": 256
          },
          "maxProperties": 256,
          "description": "Channel to units of work at a time; `*` stands for every channel not named.",
          "default": {
            "*": 1
          }
        }
      },
      "required": [
        "type",
        "name"
      ],
      "additionalProperties": false
    },
    "AgentHeartbeat": {
      "title": "AgentHeartbeat",
      "description": "The desktop of the agent is alive: renews the presence lease that the policy sets.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentHeartbeat",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "AgentStatusChanged": {
      "title": "AgentStatusChanged",
      "description": "The agent changed status. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentStatusChanged",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "status": {
          "type": "string",
          "enum": [
            "available",
            "busy",
            "away",
            "offline"
          ],
          "description": "The new status. `available`: gets offers. `busy`, `away`: keeps the work in hand and gets no offers. `offline`: signed out, work in hand is queued again."
        },
        "reason": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Why, such as `lunch`; null: not said.",
          "default": null
        }
      },
      "required": [
        "type",
        "status"
      ],
      "additionalProperties": false
    },
    "AgentAcceptedOffer": {
      "title": "AgentAcceptedOffer",
      "description": "The agent took an offer. Sent by the agent desktop; an answer to an offer that is no longer open is ignored.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentAcceptedOffer",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "offerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "The offer, as OfferMade names it."
        }
      },
      "required": [
        "type",
        "episodeId",
        "offerId"
      ],
      "additionalProperties": false
    },
    "AgentDeclinedOffer": {
      "title": "AgentDeclinedOffer",
      "description": "The agent refused an offer. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentDeclinedOffer",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "offerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "The offer, as OfferMade names it."
        },
        "reason": {
          "type": "string",
          "maxLength": 256,
          "description": "Why, such as `wrong_skill`.",
          "default": "unknown"
        }
      },
      "required": [
        "type",
        "episodeId",
        "offerId"
      ],
      "additionalProperties": false
    },
    "AgentViewedContext": {
      "title": "AgentViewedContext",
      "description": "The agent looked at the context card. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentViewedContext",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "dwellMs": {
          "type": "integer",
          "minimum": 0,
          "maximum": 86400000,
          "description": "How long the card was in view, in milliseconds."
        }
      },
      "required": [
        "type",
        "episodeId",
        "dwellMs"
      ],
      "additionalProperties": false
    },
    "AgentReplied": {
      "title": "AgentReplied",
      "description": "The agent wrote to the customer. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentReplied",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "messageId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Id of the message, unique within the conversation."
        },
        "text": {
          "type": "string",
          "maxLength": 65536,
          "description": "The words of the agent."
        }
      },
      "required": [
        "type",
        "episodeId",
        "messageId",
        "text"
      ],
      "additionalProperties": false
    },
    "AgentEndedWrapUp": {
      "title": "AgentEndedWrapUp",
      "description": "The agent finished the work after the conversation. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentEndedWrapUp",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentTransferred": {
      "title": "AgentTransferred",
      "description": "The agent passes the episode on. Sent by the agent desktop. Exactly one of toQueueId and toAgentId is set.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentTransferred",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "toQueueId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "The queue that takes it; null: an agent does.",
          "default": null
        },
        "toAgentId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "The agent who takes it; null: a queue does.",
          "default": null
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "For whoever takes it; null: nothing.",
          "default": null
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentReturnedToAssistant": {
      "title": "AgentReturnedToAssistant",
      "description": "The agent gives the conversation back to the assistant. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentReturnedToAssistant",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "note": {
          "type": "string",
          "maxLength": 65536,
          "description": "What was done, for the assistant's own context."
        }
      },
      "required": [
        "type",
        "episodeId",
        "note"
      ],
      "additionalProperties": false
    },
    "AgentResolved": {
      "title": "AgentResolved",
      "description": "The agent closed the episode. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentResolved",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "outcome": {
          "type": "string",
          "enum": [
            "resolved",
            "unresolved",
            "follow_up"
          ],
          "description": "How it went. How the agent leaves an episode. `follow_up`: something remains to be done."
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "For the record; null: nothing.",
          "default": null
        }
      },
      "required": [
        "type",
        "episodeId",
        "outcome"
      ],
      "additionalProperties": false
    },
    "AgentGaveFeedback": {
      "title": "AgentGaveFeedback",
      "description": "What the agent thinks of the escalation: material for tuning the policy. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentGaveFeedback",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id of this event, unique within the conversation or agent. A second event with the same id is the same event sent again, and is ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports; decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>`."
        },
        "verdict": {
          "type": "string",
          "enum": [
            "right",
            "too_early",
            "too_late",
            "needless"
          ],
          "description": "The judgement. Whether and when this should have been escalated, as the agent sees it."
        },
        "comment": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "Why; null: nothing.",
          "default": null
        }
      },
      "required": [
        "type",
        "episodeId",
        "verdict"
      ],
      "additionalProperties": false
    }
  },
};
