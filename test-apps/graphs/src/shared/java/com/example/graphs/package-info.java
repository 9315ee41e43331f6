/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** Graphs of agents, as their libraries' pages build them. */
package com.example.graphs;
