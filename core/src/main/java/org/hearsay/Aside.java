package org.hearsay;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// A value that is made on a thread of its own while the caller does something else.
record Aside<T>(CompletableFuture<T> value) {

    static <T> Aside<T> begin(Supplier<T> maker) {
        CompletableFuture<T> value = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("aside").start(() -> {
            try {
                value.complete(maker.get());
            } catch (Throwable e) {
                value.completeExceptionally(e);
            }
        });
        return new Aside<>(value);
    }

    /// The value, waited for; what its making threw is thrown here.
    T get() {
        try {
            return value.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
