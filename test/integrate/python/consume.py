# python consume.py <conversation>: waits until the conversation is escalated.
import os
import sys

from confluent_kafka import Consumer, KafkaException

from wire_format import read

prefix = os.environ.get("TOPIC_PREFIX", "")
conversation_id = sys.argv[1] if len(sys.argv) > 1 else "c1"

consumer = Consumer(
    {
        "bootstrap.servers": os.environ.get("KAFKA_BROKERS", "localhost:9092"),
        "client.id": "my-service",
        "group.id": os.environ.get("GROUP", "my-service"),
        "isolation.level": "read_committed",
        "auto.offset.reset": "earliest",
        "enable.auto.commit": False,
    }
)
consumer.subscribe([prefix + "escalation.requests.v1", prefix + "escalation.events.v1"])

# Where your effects are: a table with ce_id as its key, in the same transaction as the effect.
done = set()
escalation = None
try:
    while escalation is None:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            raise KafkaException(message.error())
        headers = {name: value.decode() for name, value in message.headers() or []}
        if headers["ce_id"] not in done:
            # Types that you do not know are no error: new ones come with time.
            if headers["ce_type"] == "baton.escalation.v1.EscalationRequested":
                value = read(message.value())
                if value["conversationId"] == conversation_id:
                    escalation = value
            done.add(headers["ce_id"])
        # After the effect: what fails before is delivered again.
        consumer.commit(message, asynchronous=False)
finally:
    consumer.close()

print("EscalationRequested", escalation["episodeId"], escalation["category"])
