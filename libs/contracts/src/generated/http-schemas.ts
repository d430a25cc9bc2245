// Generated from schemas/ by `npm run generate`. Do not edit.

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Bodies of requests. */
export const HTTP_SCHEMAS: Readonly<Record<'conversationEvents' | 'agentEvents' | 'customerEvents', Schemas>> = {
  conversationEvents: {
    "ConversationStarted": {
      "title": "ConversationStarted",
      "description": "A customer started a conversation on a channel. Sent by the channel; a conversation whose first event is of another type counts as started by that event.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "channel": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "description": "`chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy lists the channels that it treats differently."
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
          "description": "The customer's id in the channel or the shop; null: anonymous.",
          "default": null
        },
        "customerName": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Name of the customer; null: not known.",
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
          "description": "Anything else that the channel knows, by name: text, number or boolean.",
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
      "description": "The customer wrote or said something. Sent by the channel.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
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
          "description": "What the customer wrote or said, as typed or transcribed."
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
          "description": "Sentiment from -1 (very negative) to 1, if the channel scores it; null: not scored.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
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
          "description": "The customer's intent as recognised by the assistant, such as `cancel_order`; null: none recognised.",
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
          "description": "The customer's sentiment as read by the assistant, -1 to 1; null: not scored.",
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
          "description": "Titles or ids of the articles and passages that support the answer.",
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
                "description": "Result of the call. Result of a tool call. `empty`: it worked and found nothing."
              },
              "summary": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 4096,
                "description": "The result in a few words, for the agent's context card; null: none.",
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
          "description": "How this turn failed to answer; null: it did not fail. How an assistant's turn failed. `fallback`: it said that it did not understand; `no_answer`: it found nothing; `error`: a tool or model failed.",
          "default": null
        },
        "fence": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0,
          "maximum": 9007199254740991,
          "description": "The number of the last ControlChanged that the assistant knew when it began to answer: a turn from before somebody took over is recognised by it. Null: not known, or there was none; 0 is the same.",
          "default": null
        },
        "assistant": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Which assistant answered, as its sender names it, such as `billing`; null: not said. For reports and transcripts only.",
          "default": null
        },
        "model": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "The model that wrote the answer, with its version where it has one; null: not said, or no model did. For reports and transcripts only.",
          "default": null
        },
        "promptVersion": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "The version of the instructions that the model answered under; null: not said. For reports and transcripts only.",
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
      "description": "The assistant failed and reports it: exception, timeout, model unavailable. Sent by the assistant or its operator.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "failure": {
          "type": "string",
          "maxLength": 4096,
          "description": "What failed, for operators; never shown to the customer."
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
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
      "description": "Something about the customer became known or changed. Sent by the channel, the assistant or a back office. Null leaves a value unchanged.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "customerId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "The customer's id in the channel or the shop; null: unchanged.",
          "default": null
        },
        "customerName": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Name of the customer; null: unchanged.",
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
          "description": "How well the customer's identity is established; null: unchanged. How well the customer's identity is established. `claimed`: they stated it; `verified`: they proved it.",
          "default": null
        },
        "tier": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Tier of the customer, such as `vip` or `gold`; null: unchanged.",
          "default": null
        },
        "orderValue": {
          "type": [
            "number",
            "null"
          ],
          "description": "Value at stake, in the currency's main unit; null: unchanged.",
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
          "description": "Attributes to add or replace, by name; others stay unchanged.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "reason": {
          "type": "string",
          "enum": [
            "closed",
            "disconnected",
            "idle",
            "unknown"
          ],
          "description": "How the customer left. Why the channel considers the customer gone.",
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
      "description": "The conversation ended. Sent by the operator of the channel.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "survey": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Which survey: `csat`, `nps`, `ces` or another name."
        },
        "score": {
          "type": "number",
          "description": "The score given, on the survey's scale."
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
          "description": "Comment of the customer; null: none.",
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
    },
    "HumanOptionShown": {
      "title": "HumanOptionShown",
      "description": "A way to reach a human was visible to the customer. Sent by the channel, once for each time that it appears.",
      "type": "object",
      "properties": {
        "type": {
          "const": "HumanOptionShown",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "control": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "What the customer could use, such as `button`, `menu`, `link`, `phone_number`.",
          "default": "button"
        },
        "location": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Where it was visible, such as `chat_header`, `help_page`, `voice_menu`; null: not known.",
          "default": null
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "AiDisclosed": {
      "title": "AiDisclosed",
      "description": "The customer was informed that the assistant is a machine. Sent by the channel or the assistant.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AiDisclosed",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "medium": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "How the customer was informed, such as `message`, `banner`, `voice`.",
          "default": "message"
        },
        "messageId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "The message that says so; null: it was not a message.",
          "default": null
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "AlternativeSelected": {
      "title": "AlternativeSelected",
      "description": "The customer picked one of the alternatives to waiting that were offered (`AlternativesOffered`), by button, key or menu. Sent by the channel; without an offer that stands it changes nothing.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AlternativeSelected",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "alternative": {
          "type": "string",
          "enum": [
            "callback",
            "message",
            "assistant",
            "wait"
          ],
          "description": "What was picked. Alternatives to waiting. `assistant`: go on with the assistant; `wait`: keep waiting."
        },
        "dueAt": {
          "type": [
            "string",
            "integer",
            "null"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "Of a callback: the time that was picked, as it was offered; null: the first that was. Milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds.",
          "default": null
        },
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Of a callback: the number, or another way, to reach the customer, where the channel knows it; null: what is known already, or Baton asks.",
          "default": null
        }
      },
      "required": [
        "type",
        "alternative"
      ],
      "additionalProperties": false
    },
    "ConsentAnswered": {
      "title": "ConsentAnswered",
      "description": "The customer said, by button, key or form, whether agents may read what they said about their health and other special categories of personal data. Sent by the channel, with or without a question of Baton; it counts where the policy of the channel asks for consent, and the latest answer counts.",
      "type": "object",
      "properties": {
        "type": {
          "const": "ConsentAnswered",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "answer": {
          "type": "string",
          "enum": [
            "given",
            "refused"
          ],
          "description": "What the customer said. What the customer said of sharing. `given`: agents may read all of it; `refused`: not what is of a special category."
        },
        "basis": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 64,
          "description": "Lawful basis on which the channel records it, such as `consent`, `contract`, `legal_obligation`, `vital_interests`, `public_task` or `legitimate_interests`; null: `consent` where it is given, and that of the policy where it is refused. Readers must accept unknown names.",
          "default": null
        }
      },
      "required": [
        "type",
        "answer"
      ],
      "additionalProperties": false
    }
  },
  agentEvents: {
    "AgentSignedIn": {
      "title": "AgentSignedIn",
      "description": "An agent signed in. Sent by the agent desktop; replaces everything that an earlier sign-in said.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Name of the agent as shown to customers."
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
          "description": "Queues the agent serves, as named by the policy.",
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
          "description": "Channel to units of work at a time; `*` stands for every channel that is not listed.",
          "default": {
            "*": 1
          }
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
          "description": "Anything else that the desktop knows of the agent, by name, such as `site`: what `conditions` of the policy may ask for.",
          "default": {}
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
      "description": "The agent's desktop is running. Renews the presence lease, whose length the policy sets.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "status": {
          "type": "string",
          "enum": [
            "available",
            "busy",
            "away",
            "offline"
          ],
          "description": "The new status. `available`: gets offers. `busy`, `away`: keeps the assigned work and gets no offers. `offline`: signed out; assigned work is queued again."
        },
        "reason": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 256,
          "description": "Why, such as `lunch`; null: not given.",
          "default": null
        }
      },
      "required": [
        "type",
        "status"
      ],
      "additionalProperties": false
    },
    "AgentShiftsPlanned": {
      "title": "AgentShiftsPlanned",
      "description": "When an agent is planned to work. Sent by workforce management or the agent desktop, for agents who have signed in within the last day; replaces every earlier plan of the agent. It is no sign of the agent.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentShiftsPlanned",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "timeZone": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64,
          "description": "IANA name of the time zone by whose clocks customers read when the agent comes, e.g. `Europe/Berlin`, where the queue has no hours.",
          "default": "UTC"
        },
        "shifts": {
          "type": "array",
          "items": {
            "type": "object",
            "description": "Time that an agent is planned to work, without a break.",
            "properties": {
              "startsAt": {
                "type": [
                  "string",
                  "integer"
                ],
                "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
                "minimum": 0,
                "maximum": 10413791999999,
                "description": "When it begins, in milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
              },
              "endsAt": {
                "type": [
                  "string",
                  "integer"
                ],
                "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
                "minimum": 0,
                "maximum": 10413791999999,
                "description": "When it ends, in milliseconds since 1970-01-01T00:00:00Z: later than it begins, by a day at most. RFC 3339, or milliseconds."
              }
            },
            "required": [
              "startsAt",
              "endsAt"
            ],
            "additionalProperties": false
          },
          "maxItems": 256,
          "description": "Those that run or are to come, in any order; of times after the last of them nothing is known. An empty list: nothing is known at all.",
          "default": []
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "AgentAcceptedOffer": {
      "title": "AgentAcceptedOffer",
      "description": "The agent accepted an offer. Sent by the agent desktop; an answer to an offer that is no longer open is ignored.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "offerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "Id of the offer, from OfferMade."
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
      "description": "The agent declined an offer. Sent by the agent desktop.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "offerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "Id of the offer, from OfferMade."
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
      "description": "The agent viewed the context card. Sent by the agent desktop.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
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
          "description": "What the agent wrote."
        },
        "draft": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "none",
            "as_is",
            "edited",
            null
          ],
          "description": "Whether the reply began as a draft that software had written, and whether the agent changed it; null: not said. For reports and transcripts only. What an agent's words began as. `none`: the agent's own words; `as_is`: a draft that software had written, sent as it was; `edited`: such a draft, changed by the agent.",
          "default": null
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
      "description": "The agent finished the work that follows a conversation. Sent by the agent desktop.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentAskedForWrapUp": {
      "title": "AgentAskedForWrapUp",
      "description": "The agent asks for time to finish up a conversation: before its end, where the mode of the queue is optional; after it, for more. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentAskedForWrapUp",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentTookOver": {
      "title": "AgentTookOver",
      "description": "An agent, or a supervisor who is signed in as one, takes a conversation: from the assistant, or from the queue. Answered by EscalationAssigned or TakeOverRefused. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentTookOver",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "conversationId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The conversation, as named by the channel; unique within the workspace."
        }
      },
      "required": [
        "type",
        "conversationId"
      ],
      "additionalProperties": false
    },
    "AgentTransferred": {
      "title": "AgentTransferred",
      "description": "The agent transferred the episode. Sent by the agent desktop. Cold: exactly one of toQueueId and toAgentId is set. Warm: to the agent who was consulted, whom toAgentId may name.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "toQueueId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Target queue; null: the target is an agent.",
          "default": null
        },
        "toAgentId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Target agent; null: the target is a queue.",
          "default": null
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "Note for whoever takes over; null: none.",
          "default": null
        },
        "mode": {
          "type": "string",
          "enum": [
            "cold",
            "warm"
          ],
          "description": "How it is passed on. `cold`: the customer goes to the queue or the agent, and waits until somebody accepts; `warm`: the agent who was consulted has the customer at once.",
          "default": "cold"
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "SupervisorTransferred": {
      "title": "SupervisorTransferred",
      "description": "A supervisor, who is signed in as an agent, transfers an episode that somebody has, also where the agent may not: to a queue that nobody serves, and beyond the limit of transfers. Exactly one of toQueueId and toAgentId is set. The sender vouches for the role.",
      "type": "object",
      "properties": {
        "type": {
          "const": "SupervisorTransferred",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "toQueueId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Target queue; null: the target is an agent.",
          "default": null
        },
        "toAgentId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Target agent; null: the target is a queue.",
          "default": null
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "Note for whoever takes over; null: none.",
          "default": null
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentStartedConsult": {
      "title": "AgentStartedConsult",
      "description": "The agent who has the episode asks another agent, or somebody of a queue, for help, and keeps the customer, who is not informed of it. Exactly one of toQueueId and toAgentId is set. Answered by ConsultRequested or TransferRefused. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentStartedConsult",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "toQueueId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Queue of which somebody is asked; null: an agent is.",
          "default": null
        },
        "toAgentId": {
          "type": [
            "string",
            "null"
          ],
          "minLength": 1,
          "maxLength": 256,
          "description": "Agent who is asked; null: somebody of a queue is.",
          "default": null
        },
        "question": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "What the agent wants to know; null: not said.",
          "default": null
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentStartedThreeWay": {
      "title": "AgentStartedThreeWay",
      "description": "The agent who has the episode lets the consulted agent join: from then on both may write to the customer. Answered by ThreeWayStarted or TransferRefused. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentStartedThreeWay",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        }
      },
      "required": [
        "type",
        "episodeId"
      ],
      "additionalProperties": false
    },
    "AgentEndedConsult": {
      "title": "AgentEndedConsult",
      "description": "The agent who has the episode, or the consulted one, ends the consult, or the agent who has it no longer waits for somebody to take it. Answered by ConsultEnded. Sent by the agent desktop.",
      "type": "object",
      "properties": {
        "type": {
          "const": "AgentEndedConsult",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
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
      "description": "The agent gave the conversation back to the assistant. Sent by the agent desktop.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "note": {
          "type": "string",
          "maxLength": 65536,
          "description": "What was done, as context for the assistant."
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "outcome": {
          "type": "string",
          "enum": [
            "resolved",
            "unresolved",
            "follow_up",
            "not_reached"
          ],
          "description": "The result, as the agent sees it. Result of an episode. `follow_up`: something remains to be done; `not_reached`: a callback that the customer did not answer."
        },
        "note": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "Note for the record; null: none.",
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
      "description": "The agent's opinion of the escalation, for tuning the policy. Sent by the agent desktop.",
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
          "description": "The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "episodeId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice."
        },
        "verdict": {
          "type": "string",
          "enum": [
            "right",
            "too_early",
            "too_late",
            "needless"
          ],
          "description": "The agent's verdict. Whether and when this should have been escalated, as the agent sees it."
        },
        "comment": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536,
          "description": "Explanation; null: none.",
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
  customerEvents: {
    "CustomersMerged": {
      "title": "CustomersMerged",
      "description": "Two ids are one customer: from now on each of them answers with what is known of both. Sent by the channel, the shop or a back office; trigger passes it on to the id that it concerns.",
      "type": "object",
      "properties": {
        "type": {
          "const": "CustomersMerged",
          "description": "Tells what kind of event this is."
        },
        "eventId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "description": "The sender's id for this event; derived by Baton where trigger passes it on. What it says is applied once, however often it is sent."
        },
        "occurredAt": {
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          "minimum": 0,
          "maximum": 10413791999999,
          "description": "When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. RFC 3339, or milliseconds."
        },
        "mergedCustomerId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 256,
          "description": "Another id of the same customer. Which of the two comes first makes no difference."
        }
      },
      "required": [
        "type",
        "mergedCustomerId"
      ],
      "additionalProperties": false
    }
  },
};

/** Records that are part of answers. */
export const ANSWER_SCHEMAS: Schemas = {
  "ToolUse": {
    "type": "object",
    "description": "A tool that the assistant called for a turn.",
    "properties": {
      "name": {
        "type": "string",
        "description": "Name of the tool, such as `order_lookup`."
      },
      "outcome": {
        "type": "string",
        "enum": [
          "ok",
          "failed",
          "empty"
        ],
        "description": "Result of the call. Result of a tool call. `empty`: it worked and found nothing."
      },
      "summary": {
        "type": [
          "string",
          "null"
        ],
        "description": "The result in a few words, for the agent's context card; null: none."
      }
    },
    "required": [
      "name",
      "outcome",
      "summary"
    ]
  },
  "Attempt": {
    "type": "object",
    "description": "Something that the assistant attempted.",
    "properties": {
      "what": {
        "type": "string",
        "description": "Article, tool or answer."
      },
      "result": {
        "type": "string",
        "description": "The result in a few words."
      },
      "messageId": {
        "type": "string",
        "description": "The assistant's turn that made the attempt."
      }
    },
    "required": [
      "what",
      "result",
      "messageId"
    ]
  },
  "CardHistory": {
    "type": "object",
    "description": "What is known of the customer from other conversations. Only for customers whose identity is at least claimed; `customer.verification` of the card says which.",
    "properties": {
      "contacts": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647,
        "description": "Other contacts of this customer within 7 days, over all conversations."
      },
      "lastContactAt": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "description": "When the latest of them began, in log time; milliseconds since 1970-01-01T00:00:00Z; null: there was none. RFC 3339, or milliseconds."
      },
      "episode": {
        "type": [
          "object",
          "null"
        ],
        "description": "The last episode in another conversation; null: none. An earlier episode of the same customer, in any conversation.",
        "properties": {
          "conversationId": {
            "type": "string",
            "description": "The conversation that it was in."
          },
          "episodeId": {
            "type": "string",
            "description": "Id of the episode."
          },
          "channel": {
            "type": "string",
            "description": "Channel of that conversation."
          },
          "endedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When it ended, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
          },
          "ending": {
            "type": "string",
            "description": "How it ended: an agent closed it or gave it back to the assistant, or the customer left before or while an agent had it."
          },
          "reason": {
            "type": "string",
            "description": "Code of the primary reason for which it was escalated; empty: not known."
          },
          "why": {
            "type": "string",
            "description": "That reason in one sentence, as the card said it."
          },
          "about": {
            "type": [
              "string",
              "null"
            ],
            "description": "What the customer wanted, in their words; null: not known."
          },
          "intent": {
            "type": [
              "string",
              "null"
            ],
            "description": "As the assistant named it; null: not named."
          },
          "agentId": {
            "type": [
              "string",
              "null"
            ],
            "description": "The agent who had it last; null: none."
          },
          "agentName": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of that agent; null: not known."
          },
          "outcome": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "resolved",
              "unresolved",
              "follow_up",
              "customer_left",
              "conversation_ended",
              "not_reached",
              null
            ],
            "description": "What the agent said came of it; null: nothing. How an episode ended that an agent had."
          },
          "note": {
            "type": [
              "string",
              "null"
            ],
            "description": "The agent's note; null: none."
          },
          "promised": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "What the customer was promised and says is not done, in their words."
          }
        },
        "required": [
          "conversationId",
          "episodeId",
          "channel",
          "endedAt",
          "ending",
          "reason",
          "why",
          "about",
          "intent",
          "agentId",
          "agentName",
          "outcome",
          "note",
          "promised"
        ]
      }
    },
    "required": [
      "contacts",
      "lastContactAt",
      "episode"
    ]
  },
  "CardNote": {
    "type": "object",
    "description": "Something that the customer said, in their words.",
    "properties": {
      "text": {
        "type": "string",
        "description": "The words."
      },
      "messageId": {
        "type": "string",
        "description": "The turn that they are from."
      }
    },
    "required": [
      "text",
      "messageId"
    ]
  },
  "CardTurn": {
    "type": "object",
    "description": "One of the last turns of a conversation, inline.",
    "properties": {
      "messageId": {
        "type": "string",
        "description": "Id of the turn."
      },
      "by": {
        "type": "string",
        "enum": [
          "customer",
          "assistant",
          "agent"
        ],
        "description": "Who spoke. Who speaks in a turn."
      },
      "at": {
        "type": "string",
        "format": "date-time",
        "description": "When, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
      },
      "text": {
        "type": "string",
        "description": "What was said."
      }
    },
    "required": [
      "messageId",
      "by",
      "at",
      "text"
    ]
  },
  "ContextCard": {
    "type": "object",
    "description": "What an agent reads in 10 to 15 seconds. Extractive: every sentence comes from the customer, from the assistant, or is a fixed phrase. Every text was written by others: escape it where you show it.",
    "properties": {
      "version": {
        "type": "integer",
        "minimum": -2147483648,
        "maximum": 2147483647,
        "description": "Version of this shape: 1."
      },
      "headline": {
        "type": "string",
        "description": "What the customer needs now, in at most 20 words (12 below feature level 2)."
      },
      "headlineFrom": {
        "type": [
          "string",
          "null"
        ],
        "description": "Message id of the turn that the headline is taken from; null: none."
      },
      "headlineAlsoFrom": {
        "type": [
          "string",
          "null"
        ],
        "description": "Message id of the turn that the other half of the headline is taken from; null: it has one half."
      },
      "headlineMoreFrom": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "description": "Message ids of the turns that further parts of the headline are taken from; empty: it has two halves at most."
      },
      "why": {
        "type": "string",
        "description": "Why this was escalated, in one sentence."
      },
      "urgency": {
        "type": [
          "object",
          "null"
        ],
        "description": "By when, in the customer's words; null: nothing said so. Something that the customer said, in their words.",
        "properties": {
          "text": {
            "type": "string",
            "description": "The words."
          },
          "messageId": {
            "type": "string",
            "description": "The turn that they are from."
          }
        },
        "required": [
          "text",
          "messageId"
        ]
      },
      "sentiment": {
        "type": [
          "object",
          "null"
        ],
        "description": "Sentiment of the customer; null: not scored. How the customer feels.",
        "properties": {
          "level": {
            "type": "number",
            "minimum": -1,
            "maximum": 1,
            "description": "-1 (very negative) to 1."
          },
          "trend": {
            "type": "string",
            "enum": [
              "rising",
              "steady",
              "falling"
            ],
            "description": "Direction of the change. Direction of a sentiment."
          },
          "quote": {
            "type": [
              "string",
              "null"
            ],
            "description": "Words of the customer that show it; null: none."
          }
        },
        "required": [
          "level",
          "trend",
          "quote"
        ]
      },
      "customer": {
        "type": "object",
        "description": "The customer. The customer.",
        "properties": {
          "customerId": {
            "type": [
              "string",
              "null"
            ],
            "description": "The customer's id in the channel or the shop; null: anonymous."
          },
          "name": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name of the customer; null: not known."
          },
          "verification": {
            "type": "string",
            "enum": [
              "unknown",
              "claimed",
              "verified"
            ],
            "description": "How well the customer's identity is established. How well the customer's identity is established. `claimed`: they stated it; `verified`: they proved it."
          },
          "tier": {
            "type": [
              "string",
              "null"
            ],
            "description": "Tier, such as `vip`; null: none."
          }
        },
        "required": [
          "customerId",
          "name",
          "verification",
          "tier"
        ]
      },
      "people": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "What an agent did with this conversation before, and wrote about it.",
          "properties": {
            "action": {
              "type": "string",
              "enum": [
                "transferred",
                "returned",
                "resolved",
                "consulted"
              ],
              "description": "What the agent did last. What an agent did last with a conversation."
            },
            "agentId": {
              "type": "string",
              "description": "The agent."
            },
            "agentName": {
              "type": [
                "string",
                "null"
              ],
              "description": "Name of the agent; null: not known."
            },
            "at": {
              "type": "string",
              "format": "date-time",
              "description": "When, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
            },
            "outcome": {
              "type": [
                "string",
                "null"
              ],
              "enum": [
                "resolved",
                "unresolved",
                "follow_up",
                "customer_left",
                "conversation_ended",
                "not_reached",
                null
              ],
              "description": "How it ended; null: it did not, the conversation went on. How an episode ended that an agent had."
            },
            "note": {
              "type": [
                "string",
                "null"
              ],
              "description": "The agent's note; null: none."
            }
          },
          "required": [
            "action",
            "agentId",
            "agentName",
            "at",
            "outcome",
            "note"
          ]
        },
        "description": "What agents did with this conversation before: at most 3, newest last."
      },
      "history": {
        "type": [
          "object",
          "null"
        ],
        "description": "The customer's earlier contacts in other conversations; null: none are known, or the identity is not known. What is known of the customer from other conversations. Only for customers whose identity is at least claimed; `customer.verification` of the card says which.",
        "properties": {
          "contacts": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647,
            "description": "Other contacts of this customer within 7 days, over all conversations."
          },
          "lastContactAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the latest of them began, in log time; milliseconds since 1970-01-01T00:00:00Z; null: there was none. RFC 3339, or milliseconds."
          },
          "episode": {
            "type": [
              "object",
              "null"
            ],
            "description": "The last episode in another conversation; null: none. An earlier episode of the same customer, in any conversation.",
            "properties": {
              "conversationId": {
                "type": "string",
                "description": "The conversation that it was in."
              },
              "episodeId": {
                "type": "string",
                "description": "Id of the episode."
              },
              "channel": {
                "type": "string",
                "description": "Channel of that conversation."
              },
              "endedAt": {
                "type": "string",
                "format": "date-time",
                "description": "When it ended, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
              },
              "ending": {
                "type": "string",
                "description": "How it ended: an agent closed it or gave it back to the assistant, or the customer left before or while an agent had it."
              },
              "reason": {
                "type": "string",
                "description": "Code of the primary reason for which it was escalated; empty: not known."
              },
              "why": {
                "type": "string",
                "description": "That reason in one sentence, as the card said it."
              },
              "about": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "What the customer wanted, in their words; null: not known."
              },
              "intent": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "As the assistant named it; null: not named."
              },
              "agentId": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The agent who had it last; null: none."
              },
              "agentName": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Name of that agent; null: not known."
              },
              "outcome": {
                "type": [
                  "string",
                  "null"
                ],
                "enum": [
                  "resolved",
                  "unresolved",
                  "follow_up",
                  "customer_left",
                  "conversation_ended",
                  "not_reached",
                  null
                ],
                "description": "What the agent said came of it; null: nothing. How an episode ended that an agent had."
              },
              "note": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The agent's note; null: none."
              },
              "promised": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the customer was promised and says is not done, in their words."
              }
            },
            "required": [
              "conversationId",
              "episodeId",
              "channel",
              "endedAt",
              "ending",
              "reason",
              "why",
              "about",
              "intent",
              "agentId",
              "agentName",
              "outcome",
              "note",
              "promised"
            ]
          }
        },
        "required": [
          "contacts",
          "lastContactAt",
          "episode"
        ]
      },
      "attempts": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "Something that the assistant attempted.",
          "properties": {
            "what": {
              "type": "string",
              "description": "Article, tool or answer."
            },
            "result": {
              "type": "string",
              "description": "The result in a few words."
            },
            "messageId": {
              "type": "string",
              "description": "The assistant's turn that made the attempt."
            }
          },
          "required": [
            "what",
            "result",
            "messageId"
          ]
        },
        "description": "What the assistant attempted: at most 3, newest last."
      },
      "tried": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "Something that the customer said, in their words.",
          "properties": {
            "text": {
              "type": "string",
              "description": "The words."
            },
            "messageId": {
              "type": "string",
              "description": "The turn that they are from."
            }
          },
          "required": [
            "text",
            "messageId"
          ]
        },
        "description": "What the customer says they tried: at most 1, in their words."
      },
      "refused": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "Something that the customer said, in their words.",
          "properties": {
            "text": {
              "type": "string",
              "description": "The words."
            },
            "messageId": {
              "type": "string",
              "description": "The turn that they are from."
            }
          },
          "required": [
            "text",
            "messageId"
          ]
        },
        "description": "What the customer does not want: at most 1, in their words."
      },
      "promised": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "Something that the customer said, in their words.",
          "properties": {
            "text": {
              "type": "string",
              "description": "The words."
            },
            "messageId": {
              "type": "string",
              "description": "The turn that they are from."
            }
          },
          "required": [
            "text",
            "messageId"
          ]
        },
        "description": "What somebody promised, or did not do, as the customer says: at most 1. Where the gateway shows the card, behind it what the assistant or an agent promised last."
      },
      "knownFacts": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "A known fact, which nobody should ask for again.",
          "properties": {
            "label": {
              "type": "string",
              "description": "Name of the fact, such as `Order number`."
            },
            "value": {
              "type": "string",
              "description": "Its value."
            },
            "messageId": {
              "type": [
                "string",
                "null"
              ],
              "description": "The turn that states it; null: it comes from an attribute."
            },
            "context": {
              "type": [
                "string",
                "null"
              ],
              "description": "The value among the words of its turn that say what it is, such as `direct debit of £396`; null: they say nothing."
            }
          },
          "required": [
            "label",
            "value",
            "messageId",
            "context"
          ]
        },
        "description": "Facts that nobody should ask for again."
      },
      "morePeople": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "What an agent did with this conversation before, and wrote about it.",
          "properties": {
            "action": {
              "type": "string",
              "enum": [
                "transferred",
                "returned",
                "resolved",
                "consulted"
              ],
              "description": "What the agent did last. What an agent did last with a conversation."
            },
            "agentId": {
              "type": "string",
              "description": "The agent."
            },
            "agentName": {
              "type": [
                "string",
                "null"
              ],
              "description": "Name of the agent; null: not known."
            },
            "at": {
              "type": "string",
              "format": "date-time",
              "description": "When, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
            },
            "outcome": {
              "type": [
                "string",
                "null"
              ],
              "enum": [
                "resolved",
                "unresolved",
                "follow_up",
                "customer_left",
                "conversation_ended",
                "not_reached",
                null
              ],
              "description": "How it ended; null: it did not, the conversation went on. How an episode ended that an agent had."
            },
            "note": {
              "type": [
                "string",
                "null"
              ],
              "description": "The agent's note; null: none."
            }
          },
          "required": [
            "action",
            "agentId",
            "agentName",
            "at",
            "outcome",
            "note"
          ]
        },
        "description": "What agents did before that, for which the card has no room at first sight, newest last."
      },
      "moreFacts": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "A known fact, which nobody should ask for again.",
          "properties": {
            "label": {
              "type": "string",
              "description": "Name of the fact, such as `Order number`."
            },
            "value": {
              "type": "string",
              "description": "Its value."
            },
            "messageId": {
              "type": [
                "string",
                "null"
              ],
              "description": "The turn that states it; null: it comes from an attribute."
            },
            "context": {
              "type": [
                "string",
                "null"
              ],
              "description": "The value among the words of its turn that say what it is, such as `direct debit of £396`; null: they say nothing."
            }
          },
          "required": [
            "label",
            "value",
            "messageId",
            "context"
          ]
        },
        "description": "Further facts that nobody should ask for again, for which the card has no room at first sight."
      },
      "pastFacts": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "A known fact, which nobody should ask for again.",
          "properties": {
            "label": {
              "type": "string",
              "description": "Name of the fact, such as `Order number`."
            },
            "value": {
              "type": "string",
              "description": "Its value."
            },
            "messageId": {
              "type": [
                "string",
                "null"
              ],
              "description": "The turn that states it; null: it comes from an attribute."
            },
            "context": {
              "type": [
                "string",
                "null"
              ],
              "description": "The value among the words of its turn that say what it is, such as `direct debit of £396`; null: they say nothing."
            }
          },
          "required": [
            "label",
            "value",
            "messageId",
            "context"
          ]
        },
        "description": "Values that may hold no more: replaced by others since, or of a matter that was settled or left."
      },
      "nextStep": {
        "type": "string",
        "description": "What to do next: a fixed phrase."
      },
      "intent": {
        "type": [
          "object",
          "null"
        ],
        "description": "The customer's intent; null: none recognised. The customer's intent, as recognised by the assistant.",
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the intent, such as `cancel_order`."
          },
          "confidence": {
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "maximum": 1,
            "description": "How sure the assistant is, 0 to 1; null: not evaluated."
          }
        },
        "required": [
          "name",
          "confidence"
        ]
      },
      "earlier": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "One of the last turns of a conversation, inline.",
          "properties": {
            "messageId": {
              "type": "string",
              "description": "Id of the turn."
            },
            "by": {
              "type": "string",
              "enum": [
                "customer",
                "assistant",
                "agent"
              ],
              "description": "Who spoke. Who speaks in a turn."
            },
            "at": {
              "type": "string",
              "format": "date-time",
              "description": "When, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
            },
            "text": {
              "type": "string",
              "description": "What was said."
            }
          },
          "required": [
            "messageId",
            "by",
            "at",
            "text"
          ]
        },
        "description": "What was said before the last turns and matters still: single sentences, oldest first."
      },
      "lastTurns": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "One of the last turns of a conversation, inline.",
          "properties": {
            "messageId": {
              "type": "string",
              "description": "Id of the turn."
            },
            "by": {
              "type": "string",
              "enum": [
                "customer",
                "assistant",
                "agent"
              ],
              "description": "Who spoke. Who speaks in a turn."
            },
            "at": {
              "type": "string",
              "format": "date-time",
              "description": "When, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
            },
            "text": {
              "type": "string",
              "description": "What was said."
            }
          },
          "required": [
            "messageId",
            "by",
            "at",
            "text"
          ]
        },
        "description": "The last turns, oldest first. The whole conversation is in the records that `inputs` of the decision names."
      },
      "turnCount": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647,
        "description": "Turns of the whole conversation so far."
      },
      "withheld": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2147483647,
        "description": "Messages whose texts are withheld at the wish of the customer (`ConsentRecorded`); nothing on the card is from them."
      }
    },
    "required": [
      "version",
      "headline",
      "headlineFrom",
      "headlineAlsoFrom",
      "headlineMoreFrom",
      "why",
      "urgency",
      "sentiment",
      "customer",
      "people",
      "history",
      "attempts",
      "tried",
      "refused",
      "promised",
      "knownFacts",
      "morePeople",
      "moreFacts",
      "pastFacts",
      "nextStep",
      "intent",
      "earlier",
      "lastTurns",
      "turnCount",
      "withheld"
    ]
  },
  "KnownFact": {
    "type": "object",
    "description": "A known fact, which nobody should ask for again.",
    "properties": {
      "label": {
        "type": "string",
        "description": "Name of the fact, such as `Order number`."
      },
      "value": {
        "type": "string",
        "description": "Its value."
      },
      "messageId": {
        "type": [
          "string",
          "null"
        ],
        "description": "The turn that states it; null: it comes from an attribute."
      },
      "context": {
        "type": [
          "string",
          "null"
        ],
        "description": "The value among the words of its turn that say what it is, such as `direct debit of £396`; null: they say nothing."
      }
    },
    "required": [
      "label",
      "value",
      "messageId",
      "context"
    ]
  },
  "PastEpisode": {
    "type": "object",
    "description": "An earlier episode of the same customer, in any conversation.",
    "properties": {
      "conversationId": {
        "type": "string",
        "description": "The conversation that it was in."
      },
      "episodeId": {
        "type": "string",
        "description": "Id of the episode."
      },
      "channel": {
        "type": "string",
        "description": "Channel of that conversation."
      },
      "endedAt": {
        "type": "string",
        "format": "date-time",
        "description": "When it ended, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
      },
      "ending": {
        "type": "string",
        "description": "How it ended: an agent closed it or gave it back to the assistant, or the customer left before or while an agent had it."
      },
      "reason": {
        "type": "string",
        "description": "Code of the primary reason for which it was escalated; empty: not known."
      },
      "why": {
        "type": "string",
        "description": "That reason in one sentence, as the card said it."
      },
      "about": {
        "type": [
          "string",
          "null"
        ],
        "description": "What the customer wanted, in their words; null: not known."
      },
      "intent": {
        "type": [
          "string",
          "null"
        ],
        "description": "As the assistant named it; null: not named."
      },
      "agentId": {
        "type": [
          "string",
          "null"
        ],
        "description": "The agent who had it last; null: none."
      },
      "agentName": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of that agent; null: not known."
      },
      "outcome": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "resolved",
          "unresolved",
          "follow_up",
          "customer_left",
          "conversation_ended",
          "not_reached",
          null
        ],
        "description": "What the agent said came of it; null: nothing. How an episode ended that an agent had."
      },
      "note": {
        "type": [
          "string",
          "null"
        ],
        "description": "The agent's note; null: none."
      },
      "promised": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "description": "What the customer was promised and says is not done, in their words."
      }
    },
    "required": [
      "conversationId",
      "episodeId",
      "channel",
      "endedAt",
      "ending",
      "reason",
      "why",
      "about",
      "intent",
      "agentId",
      "agentName",
      "outcome",
      "note",
      "promised"
    ]
  },
  "PersonWork": {
    "type": "object",
    "description": "What an agent did with this conversation before, and wrote about it.",
    "properties": {
      "action": {
        "type": "string",
        "enum": [
          "transferred",
          "returned",
          "resolved",
          "consulted"
        ],
        "description": "What the agent did last. What an agent did last with a conversation."
      },
      "agentId": {
        "type": "string",
        "description": "The agent."
      },
      "agentName": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the agent; null: not known."
      },
      "at": {
        "type": "string",
        "format": "date-time",
        "description": "When, in log time; milliseconds since 1970-01-01T00:00:00Z. RFC 3339, or milliseconds."
      },
      "outcome": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "resolved",
          "unresolved",
          "follow_up",
          "customer_left",
          "conversation_ended",
          "not_reached",
          null
        ],
        "description": "How it ended; null: it did not, the conversation went on. How an episode ended that an agent had."
      },
      "note": {
        "type": [
          "string",
          "null"
        ],
        "description": "The agent's note; null: none."
      }
    },
    "required": [
      "action",
      "agentId",
      "agentName",
      "at",
      "outcome",
      "note"
    ]
  },
  "Reason": {
    "type": "object",
    "description": "Why a human is needed, with the evidence.",
    "properties": {
      "code": {
        "type": "string",
        "description": "What happened, such as `explicit_request` or `low_confidence`. Every release may add codes: readers must accept unknown ones, `trigger` gives the kind."
      },
      "trigger": {
        "type": "string",
        "enum": [
          "customer_request",
          "confidence",
          "complexity"
        ],
        "description": "The kind of trigger that the code belongs to. The three kinds of trigger. Each reason code belongs to one."
      },
      "category": {
        "type": "string",
        "enum": [
          "A",
          "B",
          "C"
        ],
        "description": "How strongly this reason calls for a human. A: always a human. B: preferably a human. C: the assistant first, with a human available."
      },
      "rule": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name of the topic or customer rule of the policy that matched; null: none."
      },
      "detail": {
        "type": "string",
        "description": "What was observed, for people, such as `confidence 0.21 then 0.34, below 0.40`."
      },
      "evidence": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "description": "Message ids of the turns that support it, oldest first."
      }
    },
    "required": [
      "code",
      "trigger",
      "category",
      "rule",
      "detail",
      "evidence"
    ]
  },
  "RuleTrace": {
    "type": "object",
    "description": "One rule as it was evaluated for a decision, whether it fired or not.",
    "properties": {
      "rule": {
        "type": "string",
        "description": "Name of the rule, as in the policy."
      },
      "fired": {
        "type": "boolean",
        "description": "Whether it called for a human."
      },
      "value": {
        "type": "string",
        "description": "Observed value, such as `0.21`; `not evaluated` if the assistant gave no score. From feature level 2 on never words of the customer; below it a topic rule that fired (`always_human:...`) quotes up to 80 characters of them."
      },
      "threshold": {
        "type": "string",
        "description": "What the value is compared with, such as `0.40`."
      }
    },
    "required": [
      "rule",
      "fired",
      "value",
      "threshold"
    ]
  }
};
