/*
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A small service that tells whether the machine's Java is up to date: an HTTP request, a graph, a
 * chat model that calls tools, a process, an outbound call. It knows nothing of the agent but one
 * annotation.
 */
package com.example.upgrade;
