package org.hearsay.ledger;

class MemoryLedgerTest extends LedgerContract {

    @Override
    protected Ledger open() {
        return new MemoryLedger();
    }

    @Override
    protected Ledger openAnother() {
        return new MemoryLedger();
    }
}
