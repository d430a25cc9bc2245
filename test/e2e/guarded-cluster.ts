import kafkajs, { type AclEntry, type Admin } from 'kafkajs';
import { startJavaBroker } from '../../libs/testing/src/kafka/java-broker.ts';
import { freePorts } from '../../libs/testing/src/kafka/free-ports.ts';
import type { AccessRule } from '../../tools/chart/kafka-access.ts';

/** A broker with its authorizer on. Nobody has a right that was not granted, but who comes by the open listener. */
export interface GuardedCluster {
  readonly openBrokers: string;
  /** For users, by PLAIN; everybody's password is `passwordOf` the name. */
  readonly guardedBrokers: string;
  /** By the open listener. */
  readonly admin: Admin;
  grant(user: string, rights: readonly Right[]): Promise<void>;
  /** All that the user has. */
  revoke(user: string): Promise<void>;
  stop(): Promise<void>;
}

/** One operation of a rule, with the names of an installation. */
export interface Right {
  readonly resource: AccessRule['resource'];
  readonly name: string;
  readonly pattern: AccessRule['pattern'];
  readonly operation: AccessRule['operations'][number];
}

export const passwordOf = (user: string): string => `${user}-secret`;

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } =
  kafkajs;
const RESOURCES = {
  topic: AclResourceTypes.TOPIC,
  group: AclResourceTypes.GROUP,
  transactionalId: AclResourceTypes.TRANSACTIONAL_ID,
};
const OPERATIONS = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Create: AclOperationTypes.CREATE,
  Describe: AclOperationTypes.DESCRIBE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
  AlterConfigs: AclOperationTypes.ALTER_CONFIGS,
};
const PATTERNS = { literal: ResourcePatternTypes.LITERAL, prefix: ResourcePatternTypes.PREFIXED };

export function rightsOf(rules: readonly AccessRule[], prefix: string, group: string): readonly Right[] {
  return rules.flatMap(({ resource, name, pattern, operations }) =>
    operations.map((operation) => ({
      resource,
      pattern,
      operation,
      name: name.replace('{prefix}', prefix).replace('{group}', group),
    })),
  );
}

export async function startGuardedCluster(users: readonly string[]): Promise<GuardedCluster> {
  const [open = 0, guarded = 0, controller = 0] = await freePorts(3);
  const passwords = users.map((user) => `user_${user}="${passwordOf(user)}"`).join(' ');
  const broker = await startJavaBroker({
    port: open,
    properties: {
      'controller.quorum.voters': `1@127.0.0.1:${controller}`,
      listeners: `CLIENTS://127.0.0.1:${open},GUARDED://127.0.0.1:${guarded},CONTROLLER://127.0.0.1:${controller}`,
      'advertised.listeners': `CLIENTS://127.0.0.1:${open},GUARDED://127.0.0.1:${guarded}`,
      'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,GUARDED:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT',
      'listener.name.guarded.sasl.enabled.mechanisms': 'PLAIN',
      'listener.name.guarded.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required ${passwords};`,
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:ANONYMOUS',
      'allow.everyone.if.no.acl.found': 'false',
    },
  });
  const admin = new Kafka({ brokers: [`127.0.0.1:${open}`], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  return {
    admin,
    openBrokers: `127.0.0.1:${open}`,
    guardedBrokers: `127.0.0.1:${guarded}`,
    async grant(user, rights) {
      const acl = rights.map(({ resource, name, pattern, operation }): AclEntry => ({
        principal: `User:${user}`,
        host: '*',
        resourceType: RESOURCES[resource],
        resourceName: name,
        resourcePatternType: PATTERNS[pattern],
        operation: OPERATIONS[operation],
        permissionType: AclPermissionTypes.ALLOW,
      }));
      await admin.createAcls({ acl });
    },
    async revoke(user) {
      await admin.deleteAcls({
        filters: [
          {
            principal: `User:${user}`,
            resourceType: AclResourceTypes.ANY,
            resourcePatternType: ResourcePatternTypes.ANY,
            operation: AclOperationTypes.ANY,
            permissionType: AclPermissionTypes.ANY,
          },
        ],
      });
    },
    async stop() {
      await admin.disconnect();
      await broker.stop();
    },
  };
}
