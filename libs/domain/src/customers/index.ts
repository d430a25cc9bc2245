export { CONTACTS_MAX, CONTACTS_MS, contactsAt, SAME_CONTACT_MS } from './contacts.ts';
export { memoryMs } from './memory.ts';
export {
  customerWorkflow,
  FORGET,
  type CustomerFact,
  type CustomerPeers,
  type CustomerState,
} from './customer.workflow.ts';
export { readStoredCustomer, storedCustomerJson } from './stored-customer.ts';
