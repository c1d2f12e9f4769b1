package org.hearsay.ledger;

class MemoryPeopleTest extends PeopleContract {

    @Override
    protected Ledger open() {
        return new MemoryLedger();
    }
}
