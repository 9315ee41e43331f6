/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** A newsroom of agents, which knows nothing of the agent. */
package com.example.newsroom;
