import { list } from './list.ts';

/** Names of Germany, Austria and Switzerland. */
export const GERMAN = {
    given: list(`
        Hans Peter Klaus Jürgen Wolfgang Dieter Manfred Uwe Günter Horst Bernd Rainer Helmut Stefan Andreas Thorsten
        Markus Matthias Sven Lars Jan Tobias Florian Sebastian Lukas Jonas Felix Maximilian Leon Finn Moritz Anton
        Ursula Monika Petra Sabine Renate Helga Karin Brigitte Ingrid Erika Gisela Claudia Susanne Birgit Heike Anja
        Katrin Nicole Stefanie Melanie Lena Leonie Hannah Marie Johanna Greta Frieda Mathilda Annegret
    `),
    family: list(`
        Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
        Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier
        Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller
        Weiß Jung Hahn Vogel Friedrich Keller Günther Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht
        Schuster Simon Böhm Winter Kraus Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Brandt Haas
        Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann
    `)
};

/** Names of France, Belgium and Quebec. */
export const FRENCH = {
    given: list(`
        Jean Pierre Michel André Philippe Alain Bernard Jacques Daniel Gérard Christophe Nicolas Laurent Olivier
        Thierry Pascal Éric Frédéric Sébastien Julien Guillaume Mathieu Antoine Baptiste Clément Étienne François
        Gaspard Thibault Lucas Hugo Marie Nathalie Isabelle Sylvie Catherine Martine Christine Françoise Valérie
        Sandrine Stéphanie Véronique Sophie Céline Aurélie Émilie Camille Manon Chloé Léa Inès Océane Margaux Amélie
        Élodie Solène Maëlle Bénédicte Geneviève Odile
    `),
    family: list(`
        Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia
        David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François
        Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu
        Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire
        Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Perez Marchand Dufour Blanchard Marie
        Barbier Brun Dumas Brunet Tremblay Gagnon Bouchard Pelletier Bélanger Lévesque Charbonneau
    `)
};

/** Names of Italy. */
export const ITALIAN = {
    given: list(`
        Marco Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico
        Bruno Paolo Michele Giorgio Aldo Sergio Luciano Stefano Roberto Alessandro Matteo Lorenzo Davide Simone
        Gabriele Riccardo Edoardo Tommaso Federico Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela
        Caterina Francesca Antonietta Carla Elena Concetta Rita Margherita Franca Paola Giulia Chiara Sara Martina
        Silvia Valentina Alessia Elisa Ilaria Beatrice Ginevra
    `),
    family: list(`
        Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini
        Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini
        Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte
        Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna
        Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti
        Barone
    `)
};

/** Names of Portugal and Brazil. */
export const PORTUGUESE = {
    given: list(`
        João António José Manuel Pedro Paulo Luís Carlos Miguel Rui Nuno Tiago Diogo Gonçalo Rodrigo Afonso Duarte
        Henrique Rafael Thiago Gustavo Leandro Vinícius Caio Murilo Otávio Maria Ana Catarina Joana Inês Mariana
        Beatriz Leonor Matilde Margarida Carolina Rita Sofia Teresa Fátima Lurdes Conceição Juliana Camila Larissa
        Letícia Bruna Aline Tatiana Priscila Débora Luana Thaís
    `),
    family: list(`
        Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes
        Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro
        Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa
        Tavares Lourenço Castro Figueiredo Azevedo Freitas Barros Cavalcanti Nascimento Batista
    `)
};

/** Names of the Netherlands and Flanders. */
export const DUTCH = {
    given: list(`
        Jan Piet Kees Henk Willem Johan Gerrit Cornelis Hendrik Pieter Dirk Jeroen Bas Sander Martijn Maarten Ruben
        Thijs Daan Sem Lars Bram Jesse Sjoerd Wouter Joost Anna Maria Johanna Elisabeth Wilhelmina Ingrid Marloes
        Annemarie Saskia Femke Sanne Lotte Fleur Roos Anouk Maaike Marijke Inge Esmee Tess Noor Fenna Liesbeth
    `),
    family: list(`
        de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos
        Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden
        Kok Jacobs de_Haan Vermeulen van_den_Heuvel van_der_Veen van_den_Broek de_Bruijn van_der_Heijden Schouten
        van_Beek Willems van_Vliet van_de_Ven Hoekstra Maas Verhoeven Koster van_Dam Prins Blom Huisman Peeters
        Wouters
    `)
};
