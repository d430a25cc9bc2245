# python produce.py <conversation>: a conversation begins, and its customer asks for a person.
import os
import sys
import time

from confluent_kafka import Producer

from wire_format import writer_of

topic = os.environ.get("TOPIC_PREFIX", "") + "conversation.events.v1"
conversation_id = sys.argv[1] if len(sys.argv) > 1 else "c1"

started = writer_of(topic, "baton.conversation.v1.ConversationStarted")
turn = writer_of(topic, "baton.conversation.v1.CustomerTurn")


def event(event_id):
    return {
        "eventId": event_id,  # Yours: the same event sent again must have the same id.
        "workspaceId": "default",
        "conversationId": conversation_id,
        "occurredAt": int(time.time() * 1000),
    }


values = [
    started({**event("started"), "channel": "chat", "language": "en"}),
    turn({**event("turn-1"), "messageId": "m1", "text": "Can I talk to a real person, please?"}),
]

producer = Producer(
    {
        "bootstrap.servers": os.environ.get("KAFKA_BROKERS", "localhost:9092"),
        "client.id": "my-channel",
        # As the Java client does. The default of librdkafka is another one, and would part a conversation from its state.
        "partitioner": "murmur2_random",
        # No record twice or out of order because a send was tried again; with it goes acks=all.
        "enable.idempotence": True,
    }
)


def appended(error, message):
    if error is not None:
        raise RuntimeError(error)
    print(f"appended to partition {message.partition()}")


for value in values:
    producer.produce(topic, key=conversation_id, value=value, on_delivery=appended)
producer.flush()
